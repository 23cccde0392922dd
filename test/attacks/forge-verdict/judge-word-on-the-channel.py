# attack: Sends the nine bytes with which a judge tells the supervisor that the job is done
# expect: crashed
import os
import struct

os.write(3, struct.pack('>IIB', 1, 0, 0))


def f(x):
    return None
