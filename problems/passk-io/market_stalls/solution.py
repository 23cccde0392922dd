n, m = map(int, input().split())
wants = list(map(int, input().split()))
stalls = list(map(int, input().split()))
away = list(map(int, input().split()))
table = [[False] * m for _ in range(n)]
left = stalls[:]


def give(trader, seen):
    """Gives the trader one day more; whoever has the last stall of a day may have to move to another day."""
    for day in range(m):
        if day in seen or day + 1 == away[trader] or table[trader][day]:
            continue
        seen.add(day)
        if left[day] > 0:
            left[day] -= 1
            table[trader][day] = True
            return True
        for other in range(n):
            if table[other][day] and give(other, seen):
                table[other][day] = False
                table[trader][day] = True
                return True
    return False


if all(give(trader, set()) for trader in range(n) for _ in range(wants[trader])):
    for row in table:
        print(''.join('x' if stall else '.' for stall in row))
else:
    print('impossible')
