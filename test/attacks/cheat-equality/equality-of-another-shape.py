# attack: Sends a handle whose equality is a list of what it equals
# expect: crashed
import os

FRAME = b'{"v":{"h":[0,[],"int",true,[4,0,-6]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
