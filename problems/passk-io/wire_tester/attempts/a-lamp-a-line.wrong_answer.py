n, most = map(int, input().split())


def lit(switches):
    print('?', switches, flush=True)
    return input()


switch_of = [0] * n
for bit in range(most):
    for lamp, state in enumerate(lit(''.join(str(s >> bit & 1) for s in range(n)))):
        switch_of[lamp] |= int(state) << bit
print('!', flush=True)
for lamp in sorted(range(n), key=lambda lamp: switch_of[lamp]):
    print(lamp + 1, flush=True)
