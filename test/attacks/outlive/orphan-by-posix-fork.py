# attack: Forks through the posix module, past a patched os.fork, and lets the child ignore every signal it can
# expect: wrong_answer, crashed
# canary: yes
import posix
import signal
import time


def f(x):
    try:
        if posix.fork() == 0:
            for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
                signal.signal(number, signal.SIG_IGN)
            time.sleep(0.3)
            open('/tmp/passk-canary/outlive-orphan-by-posix-fork', 'w').close()
            posix._exit(0)
    except (OSError, ValueError):
        pass
    return None
