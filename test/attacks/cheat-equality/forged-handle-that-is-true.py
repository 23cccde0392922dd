# attack: Sends a handle to an object that does not exist and claims that it is true, callable and an int
# expect: wrong_answer
import os

FRAME = b'{"v":{"h":[999999,["call"],"int",true,null]}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
