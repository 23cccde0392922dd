# attack: Makes as many children as it can, up to a hundred and twenty-eight
# expect: wrong_answer, crashed
import os
import time


def f(x):
    for _ in range(128):
        try:
            if os.fork() == 0:
                time.sleep(3)
                os._exit(0)
        except OSError:
            break
    return None
