# attack: Sends the items of a dict as items that are no pairs
# expect: crashed
import os

FRAME = b'{"v":{"v":[2,[[1,2],5]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
