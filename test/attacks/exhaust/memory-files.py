# attack: Hides memory in memory files, which no limit of address space counts
# expect: wrong_answer, crashed
import os

PIECE = bytes(1 << 20)


def f(x):
    try:
        for number in range(8):
            descriptor = os.memfd_create('hoard%d' % number)
            for _ in range(8):
                os.write(descriptor, PIECE)
    except OSError:
        pass
    return None
