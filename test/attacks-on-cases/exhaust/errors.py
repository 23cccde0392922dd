# Prints as much to its errors.
# expect: output_limit, timeout, crashed
import sys
block = 'x' * (1 << 20)
for _ in range(10 << 10):
    sys.stderr.write(block)
