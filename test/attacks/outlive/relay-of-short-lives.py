# attack: Forks every few milliseconds and ends the parent, so that its process id is never the one that is killed
# expect: wrong_answer, crashed
# canary: yes
import os
import time


def f(x):
    try:
        if os.fork() == 0:
            for hop in range(60):
                if os.fork() != 0:
                    os._exit(0)
                os.setsid()
                time.sleep(0.005)
            open('/tmp/passk-canary/outlive-relay-of-short-lives', 'w').close()
            os._exit(0)
    except OSError:
        pass
    return None
