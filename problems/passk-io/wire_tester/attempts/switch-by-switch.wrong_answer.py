n, most = map(int, input().split())


def lit(switches):
    print('?', switches, flush=True)
    return input()


lamps = []
for switch in range(n):
    reply = lit('0' * switch + '1' + '0' * (n - switch - 1))
    lamps.append(reply.index('1') + 1)
print('!', *lamps, flush=True)
