n, m = map(int, input().split())
wants, stalls, away = (list(map(int, input().split())) for _ in range(3))
has = [set() for _ in range(m)]


def give(t, seen):
    for d in reversed(range(m)):
        if d in seen or d + 1 == away[t] or t in has[d]:
            continue
        seen.add(d)
        if len(has[d]) < stalls[d]:
            has[d].add(t)
            return True
        for o in list(has[d]):
            if give(o, seen):
                has[d].remove(o)
                has[d].add(t)
                return True
    return False


if all(give(t, set()) for t in reversed(range(n)) for _ in range(wants[t])):
    for t in range(n):
        print(''.join('.x'[t in has[d]] for d in range(m)))
else:
    print('impossible')
