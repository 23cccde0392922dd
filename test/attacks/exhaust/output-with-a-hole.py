# attack: Stretches its output file to a terabyte by writing one byte far behind its end
# expect: output_limit
import os


def f(x):
    os.lseek(1, 1 << 40, os.SEEK_SET)
    os.write(1, b'x')
    return None
