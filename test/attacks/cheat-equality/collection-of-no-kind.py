# attack: Sends a collection of a kind that nobody knows
# expect: crashed
import os

FRAME = b'{"v":{"k":["__class__",[],null]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
