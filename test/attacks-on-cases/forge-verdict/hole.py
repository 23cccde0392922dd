# Makes a large hole in its output.
# expect: wrong_answer, output_limit
import os
os.lseek(1, 1 << 20, os.SEEK_SET)
os.write(1, b'x')
