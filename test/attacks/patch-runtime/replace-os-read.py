# attack: Replaces os.read in the guest, so that it hears empty requests that nobody made
# expect: exited_early
import os

os.read = lambda descriptor, size: bytes(size)


def f(x):
    return None
