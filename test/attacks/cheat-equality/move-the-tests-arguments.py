# attack: Sends changed arguments back with its answer, so that the test compares with what the program likes
# expect: wrong_answer
import os

FRAME = b'{"v":5,"m":[[5],{"candidate":5}]}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
