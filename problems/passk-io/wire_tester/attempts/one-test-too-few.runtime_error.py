n, most = map(int, input().split())


def lit(switches):
    print('?', switches, flush=True)
    return input()


replies = [lit(''.join(str(s >> bit & 1) for s in range(n))) for bit in range(most - 1)]
lamps = []
for switch in range(n):
    pattern = [str(switch >> bit & 1) for bit in range(most - 1)]
    fitting = [lamp for lamp in range(n) if [reply[lamp] for reply in replies] == pattern]
    (lamp,) = fitting
    lamps.append(lamp + 1)
print('!', *lamps, flush=True)
