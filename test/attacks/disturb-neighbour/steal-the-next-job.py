# attack: Reads from the supervisor's job pipe, where the programs of others wait
# expect: wrong_answer, crashed
import os


def f(x):
    for number in (0, 3):
        try:
            pipe = os.open('/proc/%d/fd/%d' % (os.getppid(), number), os.O_RDONLY | os.O_NONBLOCK)
            os.read(pipe, 1 << 16)
        except OSError:
            pass
    return None
