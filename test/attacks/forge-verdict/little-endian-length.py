# attack: Writes the frame's length in little endian, so that the judge expects 150 MB
# expect: output_limit
import os

FRAME = b'{"v":4.5}'
os.write(3, len(FRAME).to_bytes(4, 'little') + FRAME)


def f(x):
    return None
