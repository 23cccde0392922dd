n, r = map(int, input().split())
at, run, last, total = [0, 0], 0, None, 0
for stone in map(int, input().split()):
    who = int(stone > 0)
    if who == last and run == r:
        who = 1 - who
    run, last = (run + 1 if who == last else 1), who
    total += abs(at[who] - stone)
    at[who] = stone
print(total)
