# attack: Reads everything from every inherited descriptor but its own channel, for tests that wait in a pipe
# expect: wrong_answer
import os
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')
found = {}
for descriptor in [number for number in range(256) if number != 3]:
    try:
        os.set_blocking(descriptor, False)
        found.update(ASSERTION.findall(os.read(descriptor, 1 << 20)))
        os.lseek(descriptor, 0, os.SEEK_SET)
        found.update(ASSERTION.findall(os.read(descriptor, 1 << 20)))
    except OSError:
        pass


def f(x):
    return int(found[b'%d' % x]) if b'%d' % x in found else None
