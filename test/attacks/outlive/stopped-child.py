# attack: Leaves a stopped child behind and another one that wakes it later
# expect: wrong_answer, crashed
# canary: yes
import os
import signal
import time


def f(x):
    try:
        sleeper = os.fork()
        if sleeper == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
            open('/tmp/passk-canary/outlive-stopped-child', 'w').close()
            os._exit(0)
        if os.fork() == 0:
            os.setsid()
            time.sleep(0.3)
            os.kill(sleeper, signal.SIGCONT)
            os._exit(0)
    except OSError:
        pass
    return None
