import sys


def sound(x, y):
    print('?', x, y)
    return int(sys.stdin.readline())


n = int(sys.stdin.readline())
larger = sound(1, 1) + 1
distance = sound(1, larger)
if distance < larger - 1:
    print('!', distance + 1, larger)
else:
    print('!', larger, sound(larger, 1) + 1)
