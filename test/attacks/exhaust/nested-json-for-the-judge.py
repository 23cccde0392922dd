# attack: Sends JSON that is nested a hundred thousand deep to the judge's parser
# expect: crashed
import os

DEPTH = 100000
FRAME = b'{"v":' + b'[' * DEPTH + b']' * DEPTH + b'}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
