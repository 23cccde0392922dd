# attack: Catches SIGXCPU and goes on computing
# expect: timeout
import signal

signal.signal(signal.SIGXCPU, lambda number, frame: None)


def f(x):
    while True:
        pass
