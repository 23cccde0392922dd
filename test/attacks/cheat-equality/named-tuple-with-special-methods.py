# attack: Sends a named tuple whose fields are called as the methods of comparison are
# expect: crashed
import os

FRAME = b'{"v":{"N":[["Pair",["__eq__","__class__"]],[4,4]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
