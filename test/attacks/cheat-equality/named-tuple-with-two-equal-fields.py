# attack: Sends a named tuple that has one field twice
# expect: crashed
import os

FRAME = b'{"v":{"N":[["Pair",["x","x"]],[4,4]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
