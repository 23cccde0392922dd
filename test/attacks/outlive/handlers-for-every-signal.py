# attack: Catches every signal that can be caught, writes a file in the handlers, and hangs
# expect: timeout
# canary: yes
import signal
import time


def write(number, frame):
    open('/tmp/passk-canary/outlive-handlers-for-every-signal', 'w').close()


def f(x):
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        try:
            signal.signal(number, write)
        except (OSError, ValueError):
            pass
    while True:
        time.sleep(10)
