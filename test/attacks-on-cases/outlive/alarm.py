# Has itself woken by signals.
# expect: wrong_answer, crashed
import os
import signal
import time
signal.signal(signal.SIGALRM, lambda *_: os.write(1, b'tick\n'))
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
time.sleep(0.2)
