n, most = map(int, input().split())


def lit(switches):
    print('?', switches, flush=True)
    return input()


switch_of = [0] * n
for bit in range((n).bit_length()):
    for lamp, state in enumerate(lit(''.join(str(s >> bit & 1) for s in range(1, n + 1)))):
        switch_of[lamp] += int(state) << bit
lamps = [0] * n
for lamp, switch in enumerate(switch_of):
    lamps[switch - 1] = lamp + 1
print('!', *lamps, flush=True)
