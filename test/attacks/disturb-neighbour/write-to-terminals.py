# attack: Writes control sequences to the terminal and to the kernel's log
# expect: wrong_answer
import os


def f(x):
    for path in ('/dev/tty', '/dev/kmsg', '/proc/self/fd/0'):
        try:
            terminal = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
            os.write(terminal, b'\x1b]0;passed\x07')
        except OSError:
            pass
    return None
