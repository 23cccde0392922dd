# Hangs up.
# expect: wrong_answer, runtime_error, crashed
import os
os.close(0)
os.close(1)
