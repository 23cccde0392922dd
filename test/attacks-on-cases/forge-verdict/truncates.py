# Empties its output behind itself, and the input too.
# expect: wrong_answer, runtime_error
import os
print('wrong', flush=True)
for fd in (0, 1, 2):
    try:
        os.ftruncate(fd, 0)
    except OSError:
        pass
os.lseek(1, 0, os.SEEK_SET)
