# attack: Sends an answer with the key v twice, for a checker and a comparer that take different ones
# expect: wrong_answer
import os

FRAME = b'{"v":4,"v":5}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return x + 1
