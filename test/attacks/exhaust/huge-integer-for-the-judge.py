# attack: Sends an integer of sixty million bits, which is slow to print for whoever shows the last result
# expect: wrong_answer, timeout
import os

FRAME = b'{"v":{"i":"0x%s"}}' % (b'f' * (15 << 20))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
