# attack: Encodes an answer as UTF-16 with a byte order mark, so that two parsers may read different things
# expect: wrong_answer
import os

FRAME = '{"v":"passed"}'.encode('utf-16')


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
