# hostile test: Leaves an alarm and a thread that fire while others are judged
import os, signal, threading
signal.signal(signal.SIGALRM, lambda *a: os._exit(0))
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
threading.Timer(0.01, lambda: os._exit(0)).start()


def check(candidate):
    candidate(1)
