import sys


def main():
    data = sys.stdin.read().split()
    height, width = int(data[0]), int(data[1])
    # A frame of glass spares the tests for the edges.
    stride = width + 2
    wall = "#" * stride + "".join(f"#{row}#" for row in data[2 : 2 + height]) + "#" * stride
    neighbours = [0] * len(wall)
    fresh = [i for i, sign in enumerate(wall) if sign == "*"]
    nights, overgrown = 0, len(fresh)
    while fresh:
        reached = []
        for i in fresh:
            for j in (i - stride, i - 1, i + 1, i + stride):
                neighbours[j] += 1
                if neighbours[j] == 2 and wall[j] == ".":
                    reached.append(j)
        nights += bool(reached)
        overgrown += len(reached)
        fresh = reached
    print(nights, overgrown)


main()
