# attack: Gives each of its threads a table of descriptors of its own, so that each may open as many as all together
# expect: wrong_answer, runtime_error
import ctypes
import os
import threading

libc = ctypes.CDLL(None)
made = []


def fill():
    libc.syscall(436, 1000, 1000, 2)  # close_range that unshares
    try:
        while len(made) < 400:
            made.append(os.pipe())
    except OSError:
        pass


def f(x):
    threading.stack_size(65536)
    threads = [threading.Thread(target=fill, daemon=True) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(made)
