# attack: Stretches its output file with ftruncate, which writes nothing at all
# expect: output_limit
import os


def f(x):
    os.ftruncate(1, 1 << 40)
    return None
