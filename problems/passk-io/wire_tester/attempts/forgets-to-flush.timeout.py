import sys

n, most = map(int, sys.stdin.readline().split())
switch_of = [0] * n
for bit in range(most):
    sys.stdout.write('? ' + ''.join(str(s >> bit & 1) for s in range(n)) + '\n')
    for lamp, state in enumerate(sys.stdin.readline().strip()):
        switch_of[lamp] |= int(state) << bit
lamps = sorted(range(n), key=lambda lamp: switch_of[lamp])
print('!', *(lamp + 1 for lamp in lamps))
