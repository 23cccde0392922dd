# attack: Sends a date in a month that there is not, and names its class itself
# expect: crashed
import os

FRAME = b'{"v":{"a":["MINYEAR",[1,2,3]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
