# attack: Sends eight megabytes of JSON that become hundreds of megabytes of empty lists in the judge
# expect: timeout, wrong_answer
import os

FRAME = b'{"v":[[1],%s]}' % b','.join([b'[]'] * (8 << 20 >> 2))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
