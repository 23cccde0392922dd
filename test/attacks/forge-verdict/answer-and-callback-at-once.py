# attack: Sends one frame that is an answer, a callback, an end of iteration and an error all at once
# expect: crashed
import os

FRAME = b'{"v":4,"s":1,"c":[0,[[],{}]],"m":[[4],{}]}'
os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    return None
