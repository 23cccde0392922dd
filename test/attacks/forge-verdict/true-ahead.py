# attack: Puts three answers of True on the line before a question is asked
# expect: wrong_answer
import os

FRAME = b'{"v":true}'
os.write(3, (len(FRAME).to_bytes(4, 'big') + FRAME) * 3)


def f(x):
    return None
