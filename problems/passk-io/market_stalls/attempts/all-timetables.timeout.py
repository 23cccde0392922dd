from itertools import combinations

n, m = map(int, input().split())
wants, stalls, away = (list(map(int, input().split())) for _ in range(3))


def rest(trader):
    if trader == n:
        return []
    open_days = [d for d in range(m) if stalls[d] > 0 and d + 1 != away[trader]]
    for days in combinations(open_days, wants[trader]):
        for d in days:
            stalls[d] -= 1
        found = rest(trader + 1)
        for d in days:
            stalls[d] += 1
        if found is not None:
            return [''.join('x' if d in days else '.' for d in range(m))] + found
    return None


found = rest(0)
print('impossible' if found is None else '\n'.join(found))
