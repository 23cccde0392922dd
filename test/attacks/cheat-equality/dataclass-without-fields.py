# attack: Sends a handle of a dataclass that compares no fields, so that all of its class are equal
# expect: wrong_answer
import os

FRAME = b'{"v":{"h":[0,[],"int",true,[0,[],true,true]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
