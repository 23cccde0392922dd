import sys

width = int(input())
room = width - 9
print("=" * width)
for line in sys.stdin:
    time, destination, track = line.rstrip("\n").split(";")
    if len(destination) > room:
        destination = destination[: room - 1] + "~"
    print(f"{time} {destination:{room}} {track:2}")
print("=" * width)
