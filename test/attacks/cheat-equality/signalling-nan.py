# attack: Sends a signalling NaN, which makes the comparison itself raise inside the judge
# expect: wrong_answer
import os

FRAME = b'{"v":{"D":"sNaN123"}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
