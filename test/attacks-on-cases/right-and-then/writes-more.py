# Writes what is right, and in the last moment more.
# expect: wrong_answer
import atexit
import os
print(input(), flush=True)
atexit.register(lambda: os.write(1, b'more\n'))
