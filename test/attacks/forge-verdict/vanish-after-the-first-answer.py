# attack: Answers once, then closes the line, so that a test that was cut short might count as over
# expect: exited_early, crashed
import os

FRAME = b'{"v":4}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    os.close(3)
    return None
