# Kills whoever it can.
# expect: wrong_answer, crashed, runtime_error
import os
import signal
for pid in [os.getppid(), *range(2, 300)]:
    if pid != os.getpid():
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
print('nothing')
