# attack: Sends a duration of more days than there are
# expect: crashed
import os

FRAME = b'{"v":{"a":["timedelta",[%s,0,0]]}}' % (b"9" * 40)


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
