# attack: Sends a value that is a tuple, a dictionary and a number at the same time
# expect: crashed
import os

FRAME = b'{"v":{"t":[4],"i":"0x4","E":0}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
