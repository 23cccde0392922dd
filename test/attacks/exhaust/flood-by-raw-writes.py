# attack: Writes to descriptor 1 directly and ignores the signal that ends those who write too much
# expect: runtime_error, output_limit
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def f(x):
    while True:
        os.write(1, bytes(1 << 20))
