# attack: Sends an ordered dict whose last key has no value
# expect: crashed
import os

FRAME = b'{"v":{"k":["O",[1,2,3],null]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
