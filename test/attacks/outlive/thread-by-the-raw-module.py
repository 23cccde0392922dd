# attack: Starts a thread with _thread, which no shutdown joins, and keeps it spinning until it may write
# expect: wrong_answer, runtime_error
# canary: yes
import _thread
import time


def write_later():
    started = time.monotonic()
    while time.monotonic() < started + 0.3:
        pass
    open('/tmp/passk-canary/outlive-thread-by-the-raw-module', 'w').close()


_thread.start_new_thread(write_later, ())


def f(x):
    return None
