"""What memory costs a fork: prints a line for each kind, us of CPU time of parent and child together, each more or less by so many."""
import ctypes
import gc
import mmap
import os
import resource
import time

PAGE, HUGE, PAGES = 4096, 2 << 20, 4096
MADV_HUGEPAGE, MADV_NOHUGEPAGE = 14, 15
ROUNDS, FORKS = 12, 60

library = ctypes.CDLL(None)
library.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
library.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


def memory(advice):
    """A private mapping that begins where a huge page may, and its address."""
    area = mmap.mmap(-1, PAGES * PAGE + HUGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    address = ctypes.addressof(ctypes.c_char.from_buffer(area))
    library.madvise(address, PAGES * PAGE + HUGE, advice)
    start = -address % HUGE
    return area, start, address + start


def cost(child=None):
    """us of a fork, of its child that calls `child()` and leaves, and of the wait for it; the best of the rounds."""
    best = float('inf')
    for _ in range(ROUNDS):
        before, own = resource.getrusage(resource.RUSAGE_CHILDREN), time.process_time()
        for _ in range(FORKS):
            if os.fork() == 0:
                if child is not None:
                    child()
                os._exit(0)
            os.wait()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        children = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best, (children + time.process_time() - own) / FORKS * 1e6)
    return best


def write_while_shared(area, places):
    """What a parent writes while a child lives is copied for it, and its huge page is mapped page by page from then on."""
    held, release = os.pipe()
    if os.fork() == 0:
        os.close(release)
        os.read(held, 1)
        os._exit(0)
    for place in places:
        area[place] = 1
    os.close(held)
    os.close(release)
    os.wait()


def show(what, us, of):
    print('%-62s %6.2f us' % (what, us / of))


gc.collect()
gc.freeze()
gc.disable()
nothing = cost()
show('a fork of a bare interpreter, its exit, and the wait', nothing, 1)

area, start, _ = memory(MADV_HUGEPAGE)
for place in range(start, start + PAGES * PAGE, HUGE):
    area[place] = 1
show('a page of a whole huge page', cost() - nothing, PAGES)
write_while_shared(area, range(start, start + PAGES * PAGE, HUGE))
show('a page of a huge page with one hole', cost() - nothing, PAGES)
area.close()

area, start, address = memory(MADV_NOHUGEPAGE)
for page in range(PAGES):
    area[start + page * PAGE] = 1
mapped = cost()
show('a small page', mapped - nothing, PAGES)


def touch():
    for page in range(0, 1000):
        area[start + page * PAGE] = 2


show('a small page that the child writes to, besides', cost(touch) - mapped, 1000)
for page in range(0, 400, 2):
    library.mprotect(address + page * PAGE, PAGE, mmap.PROT_READ)
show('an area with memory of its own', cost() - mapped, 400)
