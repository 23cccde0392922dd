# attack: Registers an exit handler that writes a verdict to every open descriptor when the process ends
# expect: wrong_answer
import atexit
import os


@atexit.register
def forge():
    for descriptor in range(64):
        try:
            os.write(descriptor, b'{"verdict": "passed"}\n')
        except OSError:
            pass


def f(x):
    return None
