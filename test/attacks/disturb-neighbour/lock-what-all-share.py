# attack: Takes exclusive locks on the interpreter and on the files that all share
# expect: wrong_answer
import fcntl
import os
import sys

held = []


def f(x):
    for path in (sys.executable, os.__file__, os.devnull, '/proc/self/fd/1'):
        try:
            held.append(open(path, 'rb'))
            fcntl.flock(held[-1], fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            pass
    return None
