# hostile test: Starts processes that outlive it
import os
for _ in range(3):
    try:
        if os.fork() == 0:
            while True:
                pass
    except OSError:
        pass


def check(candidate):
    candidate(1)
