import sys
from bisect import bisect_right


def main():
    lines = sys.stdin.read().splitlines()
    n, q = map(int, lines[0].split())
    orders = [line.split() for line in lines[1 : n + 1]]
    lengths = [0]
    for name, *value in orders:
        if name == "write":
            lengths.append(lengths[-1] + len(value[0]))
        else:
            lengths.append(lengths[-1] * (2 if name == "mirror" else int(value[0])))

    def letter(place):
        if place >= lengths[-1]:
            return "-"
        while True:
            # The first order after which the text reaches this place wrote it.
            i = bisect_right(lengths, place) - 1
            before = lengths[i]
            name, *value = orders[i]
            if name == "write":
                return value[0][place - before]
            place = 2 * before - 1 - place if name == "mirror" else place % before

    print("\n".join(letter(int(line) - 1) for line in lines[n + 1 : n + 1 + q]))


main()
