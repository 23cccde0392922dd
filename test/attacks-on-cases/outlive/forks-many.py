# Forks for ever.
# expect: wrong_answer, runtime_error, timeout
import os
while True:
    try:
        os.fork()
    except OSError:
        break
print('nothing')
