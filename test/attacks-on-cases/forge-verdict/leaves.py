# Ends with exit code 0 before it has written anything.
# expect: wrong_answer
import os
os._exit(0)
