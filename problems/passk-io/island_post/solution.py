import heapq
import sys


def main():
    n, m, *numbers = map(int, sys.stdin.read().split())
    ferries = [[] for _ in range(n + 1)]
    for i in range(0, 5 * m, 5):
        ferries[numbers[i]].append(numbers[i + 1 : i + 5])

    earliest = {}
    waiting = [(0, 1)]
    while waiting:
        minute, island = heapq.heappop(waiting)
        if island in earliest:
            continue
        earliest[island] = minute
        for target, first, every, takes in ferries[island]:
            missed = max(0, -((first - minute) // every))
            heapq.heappush(waiting, (first + missed * every + takes, target))
    print(earliest.get(n, "never"))


main()
