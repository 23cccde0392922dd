# Closes every descriptor.
# expect: wrong_answer, crashed, runtime_error
import os
os.closerange(0, 256)
