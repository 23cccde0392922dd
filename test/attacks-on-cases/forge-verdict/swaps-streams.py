# Gives its input as its output.
# expect: wrong_answer, runtime_error
import os
os.dup2(0, 1)
os.dup2(0, 2)
