n, tests = map(int, input().split())
# In test number `bit` those switches are on whose number, from 0, has that bit; the replies spell the switch of each lamp.
switch_of = [0] * n
for bit in range(tests):
    print('?', ''.join(str(switch >> bit & 1) for switch in range(n)), flush=True)
    for lamp, state in enumerate(input()):
        switch_of[lamp] |= int(state) << bit
lamp_of = [0] * n
for lamp, switch in enumerate(switch_of):
    lamp_of[switch] = lamp + 1
print('!', *lamp_of, flush=True)
