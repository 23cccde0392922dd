# attack: Announces a frame of sixteen megabytes and never sends it
# expect: timeout
import os
import time


def f(x):
    os.write(3, (16 << 20).to_bytes(4, 'big'))
    time.sleep(60)
