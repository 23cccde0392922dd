# attack: Leaves a daemon behind by forking twice, which writes after the verdict
# expect: wrong_answer, crashed
# canary: yes
import os
import time


def f(x):
    try:
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(0.3)
                open('/tmp/passk-canary/outlive-double-fork-daemon', 'w').close()
            os._exit(0)
    except OSError:
        pass
    return None
