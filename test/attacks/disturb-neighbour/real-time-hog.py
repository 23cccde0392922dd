# attack: Takes a real-time scheduling class and spins, so that nothing else gets the core
# expect: timeout, crashed
import os


def f(x):
    for policy in (os.SCHED_FIFO, os.SCHED_RR):
        try:
            os.sched_setscheduler(0, policy, os.sched_param(1))
        except OSError:
            pass
    while True:
        pass
