# hostile test: Reads away what is on its way to others
import os
for descriptor in range(256):
    try:
        os.set_blocking(descriptor, False)
        os.read(descriptor, 1 << 20)
    except OSError:
        pass


def check(candidate):
    candidate(1)
