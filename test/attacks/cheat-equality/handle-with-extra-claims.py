# attack: Sends a handle with additional fields that say it is equal
# expect: crashed
import os

FRAME = b'{"v":{"h":[0,["eq"],"__eq__",true,{"__eq__":true},"equal",4]}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
