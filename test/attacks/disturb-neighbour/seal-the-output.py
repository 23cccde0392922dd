# attack: Seals its output file against growing, shrinking and further seals, and moves its end
# expect: wrong_answer
import fcntl
import os

F_ADD_SEALS = 1033


def f(x):
    print('x' * 10000, flush=True)
    for seals in (1, 2, 4, 8, 16, 15):
        try:
            fcntl.fcntl(1, F_ADD_SEALS, seals)
        except OSError:
            pass
    try:
        os.ftruncate(1, 0)
        os.lseek(1, 100, os.SEEK_SET)
    except OSError:
        pass
    return None
