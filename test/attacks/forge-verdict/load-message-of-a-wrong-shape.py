# attack: Reports a load error that is a string instead of a list, to break the judge's bookkeeping
# expect: crashed
import os

FRAME = b'{"l":"passed"}'
os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    return None
