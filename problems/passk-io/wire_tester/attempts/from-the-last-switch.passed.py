n, most = map(int, input().split())


def lit(switches):
    print('?', switches, flush=True)
    return input()


switch_of = [0] * n
for bit in reversed(range(most)):
    for lamp, state in enumerate(lit(''.join(str((n - 1 - s) >> bit & 1) for s in range(n)))):
        switch_of[lamp] |= int(state) << bit
lamps = sorted(range(n), key=lambda lamp: -switch_of[lamp])
print('!', *(lamp + 1 for lamp in lamps), flush=True)
