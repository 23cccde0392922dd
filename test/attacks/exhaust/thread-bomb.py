# attack: Starts threads until no more can be had
# expect: wrong_answer, runtime_error, memory_limit
import threading
import time


def f(x):
    while threading.active_count() < 500:
        threading.Thread(target=time.sleep, args=(3,), daemon=True).start()
    return None
