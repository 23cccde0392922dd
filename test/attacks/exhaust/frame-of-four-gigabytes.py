# attack: Announces a frame of four gigabytes, for a reader that allocates what it is told
# expect: output_limit
import os


def f(x):
    os.write(3, b'\xff\xff\xff\xff')
    return None
