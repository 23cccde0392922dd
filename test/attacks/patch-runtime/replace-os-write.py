# attack: Replaces os.write, so that whatever is sent over the channel becomes an answer of the program's choice
# expect: wrong_answer
import os

real_write = os.write
FRAME = b'{"v":"passed"}'


def write(descriptor, data):
    real_write(descriptor, len(FRAME).to_bytes(4, 'big') + FRAME)
    return len(data)


os.write = write


def f(x):
    return None
