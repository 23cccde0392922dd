# hostile test: Writes a verdict of endless length
import os
for descriptor in range(3, 256):
    try:
        os.write(descriptor, b'x' * (1 << 22))
    except OSError:
        pass


def check(candidate):
    candidate(1)
