# attack: Sends named tuples of ten thousand classes, each of which the judge would have to make
# expect: crashed
import os

FRAME = b'{"v":[%s]}' % b','.join(b'{"N":[["P%d",["x"]],[1]]}' % n for n in range(10_000))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
