# attack: Sends its answer one byte at a time, each just before the judge might lose patience
# expect: timeout
import os
import time

FRAME = b'{"v":"slow","padding":"' + b'x' * 400 + b'"}'


def f(x):
    for byte in len(FRAME).to_bytes(4, 'big') + FRAME:
        os.write(3, bytes([byte]))
        time.sleep(0.09)
