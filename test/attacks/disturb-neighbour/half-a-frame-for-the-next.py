# attack: Leaves the beginning of a frame on the line, which swallows the next job's first answer
# expect: wrong_answer
import os
import struct

ANSWER = b'{"v":null}'


def f(x):
    os.write(3, struct.pack('>I', len(ANSWER)) + ANSWER + struct.pack('>I', 1 << 20) + b'{"v":')
    return None
