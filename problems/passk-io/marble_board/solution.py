import sys


def main():
    height, width, marbles, column, *rows = sys.stdin.read().split()
    width = int(width)
    # Of all marbles that pass a field, every second one goes the other way; their order does not matter.
    falling = [0] * width
    falling[int(column) - 1] = int(marbles)
    lost = 0
    for row in rows[: int(height)]:
        below = [0] * (width + 2)  # one more at either side, for lost marbles
        for place, (field, number) in enumerate(zip(row, falling), start=1):
            if field == ".":
                below[place] += number
            else:
                first, second = (-1, 1) if field == "L" else (1, -1)
                below[place + first] += (number + 1) // 2
                below[place + second] += number // 2
        lost += below[0] + below[-1]
        falling = below[1:-1]
    print(*falling)
    print(lost)


main()
