# attack: Ends with success while a forked child goes on answering in its place
# expect: wrong_answer, crashed
import os

try:
    if os.fork() != 0:
        os._exit(0)
    os.setsid()
except OSError:
    pass


def f(x):
    return None
