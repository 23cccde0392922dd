# attack: Kills the supervisor's other child, which judges this job and the next ones
# expect: wrong_answer, crashed
import os
import signal


def f(x):
    try:
        parent = os.getppid()
        with open(f'/proc/{parent}/task/{parent}/children') as children:
            for pid in map(int, children.read().split()):
                if pid != os.getpid():
                    os.kill(pid, signal.SIGKILL)
    except OSError:
        pass
    return None
