# attack: Unpacks a small text into gigabytes
# expect: memory_limit, timeout, exited_early
import zlib

PACKED = zlib.compress(bytes(1 << 20), 9)


def f(x):
    pieces = []
    while True:
        pieces.append(zlib.decompress(PACKED))
