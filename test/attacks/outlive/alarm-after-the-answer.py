# attack: Sets a timer whose handler writes after the test is over
# expect: wrong_answer
# canary: yes
import signal


def write(number, frame):
    open('/tmp/passk-canary/outlive-alarm-after-the-answer', 'w').close()


def f(x):
    for number in (signal.SIGALRM, signal.SIGVTALRM, signal.SIGPROF):
        signal.signal(number, write)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    return None
