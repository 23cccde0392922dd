# attack: Sends a handle with additional fields that say it is equal
# expect: wrong_answer
import os

FRAME = b'{"v":{"h":[-1,"eq","__eq__",1,{"__eq__":true},"equal",4]}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
