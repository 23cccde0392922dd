# attack: Sends a frame of no bytes, which a careless reader takes for a quiet success
# expect: crashed
import os

os.write(3, bytes(4))


def f(x):
    return None
