# attack: Stops the judge with SIGSTOP in the middle of the test
# expect: wrong_answer, timeout, crashed
import os
import signal


def f(x):
    try:
        parent = os.getppid()
        with open(f'/proc/{parent}/task/{parent}/children') as children:
            for pid in map(int, children.read().split()):
                if pid != os.getpid():
                    os.kill(pid, signal.SIGSTOP)
    except OSError:
        pass
    return None
