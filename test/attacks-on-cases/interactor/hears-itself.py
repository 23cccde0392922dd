# Reads what it has written itself.
# expect: wrong_answer, timeout, runtime_error
import os
import sys
print('right', flush=True)
while True:
    line = sys.stdin.readline()
    if not line or 'right' in line:
        break
