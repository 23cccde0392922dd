n, r = map(int, input().split())
at, run, last, total = [0, 0], 0, 0, 0
for stone in map(int, input().split()):
    who = min((0, 1), key=lambda p: abs(at[p] - stone))
    if who == last and run == r:
        who = 1 - who
    run = run + 1 if who == last else 1
    last = who
    total += abs(at[who] - stone)
    at[who] = stone
print(total)
