# attack: Waits for a lock that it holds itself, without any use of CPU time
# expect: timeout
import threading


def f(x):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
