# attack: Has timers fire thousands of times a second, so that its time is spent in handlers
# expect: timeout
import signal


def f(x):
    for number, timer in ((signal.SIGALRM, signal.ITIMER_REAL), (signal.SIGPROF, signal.ITIMER_PROF)):
        signal.signal(number, lambda number, frame: None)
        signal.setitimer(timer, 0.00001, 0.00001)
    while True:
        signal.pause()
