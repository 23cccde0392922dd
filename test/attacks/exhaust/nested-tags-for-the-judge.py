# attack: Sends tuples that are nested just deep enough for the parser and too deep for the decoder
# expect: crashed, wrong_answer
import os

DEPTH = 450
FRAME = b'{"v":' + b'{"t":[' * DEPTH + b']}' * DEPTH + b'}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
