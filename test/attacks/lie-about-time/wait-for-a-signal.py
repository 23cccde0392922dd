# attack: Waits for a signal that never comes, with all of them blocked
# expect: timeout
import signal


def f(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals))
    while True:
        signal.sigwait([signal.SIGUSR2])
