# attack: Catches its own MemoryError and goes on filling memory in ever smaller pieces
# expect: memory_limit, timeout, exited_early, crashed
hoard = []


def f(x):
    size = 1 << 26
    while True:
        try:
            hoard.append(bytearray(size))
        except MemoryError:
            size = size // 2 or 1
