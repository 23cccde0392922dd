# attack: Keeps every megabyte it gets in a global, so that no memory is left even to report the failure
# expect: memory_limit, timeout, exited_early
hoard = []


def f(x):
    while True:
        hoard.append('x' * (1 << 20))
