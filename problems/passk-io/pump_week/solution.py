import sys
from bisect import bisect_right


def main():
    length, n, q, *numbers = map(int, sys.stdin.read().split())
    changes = {0: 0, length: 0}
    for i in range(0, 3 * n, 3):
        start, end, rate = numbers[i : i + 3]
        changes[start] = changes.get(start, 0) + rate
        changes[end] = changes.get(end, 0) - rate

    # The litres moved up to each minute at which something changes, and the rate from there on.
    minutes = sorted(changes)
    moved, rates = [0], [changes[0]]
    for before, minute in zip(minutes, minutes[1:]):
        moved.append(moved[-1] + rates[-1] * (minute - before))
        rates.append(rates[-1] + changes[minute])

    def litres(minute):
        rounds, rest = divmod(minute, length)
        i = bisect_right(minutes, rest) - 1
        return rounds * moved[-1] + moved[i] + rates[i] * (rest - minutes[i])

    questions = numbers[3 * n : 3 * n + 2 * q]
    print("\n".join(str(litres(b) - litres(a)) for a, b in zip(questions[::2], questions[1::2])))


main()
