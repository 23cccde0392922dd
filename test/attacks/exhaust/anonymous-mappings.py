# attack: Maps memory it never touches until the address space is full
# expect: runtime_error, memory_limit, exited_early
import mmap

maps = []


def f(x):
    while True:
        maps.append(mmap.mmap(-1, 64 << 20))
