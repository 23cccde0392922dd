# Renames its input.
# expect: wrong_answer, runtime_error
import os
try:
    os.replace('input.txt', 'output.txt')
except OSError:
    pass
