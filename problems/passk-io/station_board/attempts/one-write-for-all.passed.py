import sys

width, *trains = sys.stdin.read().splitlines()
width = int(width)
board = ["=" * width]
for train in trains:
    time, destination, track = train.split(";")
    if len(destination) > width - 9:
        destination = destination[: width - 10] + "~"
    board.append((time + " " + destination.ljust(width - 9) + " " + track).ljust(width))
board.append("=" * width)
sys.stdout.write("\n".join(board) + "\n")
