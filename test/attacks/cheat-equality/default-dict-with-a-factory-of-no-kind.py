# attack: Sends a defaultdict whose factory is a list
# expect: crashed
import os

FRAME = b'{"v":{"k":["D",[[1]],null]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
