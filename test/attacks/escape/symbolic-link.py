# attack: Leaves a symbolic link outside that points at something private of whoever reads it
# expect: wrong_answer
# canary: yes
import os


def f(x):
    try:
        os.symlink('/proc/self/environ', '/tmp/passk-canary/escape-symbolic-link')
    except OSError:
        pass
    return None
