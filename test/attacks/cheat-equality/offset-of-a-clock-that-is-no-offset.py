# attack: Sends a time zone with an offset of a thousand days
# expect: crashed
import os

FRAME = b'{"v":{"z":[1000,0,0]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
