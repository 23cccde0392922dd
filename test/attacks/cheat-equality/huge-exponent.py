# attack: Sends a Decimal with an enormous exponent, so that the judge's comparison turns it into a number of gigabytes
# expect: wrong_answer, timeout
import os

FRAME = b'{"v":{"D":"4E+999999999999999"}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
