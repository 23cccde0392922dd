# attack: Starts a thread that keeps writing answers while the guest still computes its own
# expect: wrong_answer, runtime_error
import os
import threading

FRAME = b'{"v":"thread"}'


def shout():
    for _ in range(200):
        os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    thread = threading.Thread(target=shout)
    thread.start()
    thread.join()
    return None
