# Forks, and writes when its parent is gone.
# expect: wrong_answer, runtime_error
import os
import time
try:
    child = os.fork()
except OSError:
    child = 1
if child == 0:
    time.sleep(0.2)
    os.write(1, b'later')
print('nothing')
