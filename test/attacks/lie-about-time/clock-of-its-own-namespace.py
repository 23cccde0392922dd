# attack: Enters a time namespace in which the machine has been up for years, and then hangs
# expect: timeout, crashed
import ctypes
import os
import time

NEW_USER, NEW_TIME = 0x10000000, 0x80


def f(x):
    try:
        ctypes.CDLL(None).unshare(NEW_USER | NEW_TIME)
        with open('/proc/self/timens_offsets', 'w') as offsets:
            offsets.write('monotonic -1000 0\nboottime 100000000 0\n')
        if os.fork() == 0:
            time.sleep(3)
            os._exit(0)
    except OSError:
        pass
    time.sleep(60)
