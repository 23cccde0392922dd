# attack: Sends a bare JSON value instead of an answer object
# expect: crashed
import os

FRAME = b'true'
os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    return None
