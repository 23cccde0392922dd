# attack: Sends a member of an enum that is an int and claims a text as its value
# expect: crashed
import os

FRAME = b'{"v":{"e":["Level","ANY","int","4",0,null]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
