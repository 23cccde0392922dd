# attack: Sends the class object itself by name, which everything is an instance of
# expect: wrong_answer
import os

FRAME = b'{"v":{"T":"object"}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
