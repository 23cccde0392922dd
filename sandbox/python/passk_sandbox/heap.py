"""Puts the supervisor's memory in order before guests are forked from it.

A page that is shared with the parent costs a guest a fault and a copy when it is first written. A heap that has seen imports
and compiles is full of small holes, and every allocation of a guest would land in another one, on another page. So the holes
are filled, once, with blocks that stay: what a guest allocates then lies side by side on a few fresh pages.
"""
import ctypes
import sys

from . import huge_pages

# Where CPython's allocator puts the first block of a pool, and how large its pools are.
_POOL_HEADER = 48
_POOL_BYTES = 16_384 if sys.version_info >= (3, 10) else 4096

_LARGEST_OBJECT = 512
_LARGEST_CHUNK = 1024

# A block that lies right behind the one before is most likely on untouched ground; so many of them surely are.
_IN_A_ROW = 8

# Where the pattern never comes (another allocator), no more than this is spent on one size.
_MOST_BYTES = 128 << 10

_kept = []


def keep_together(arenas=6):
    """Have Python take so many MB for its heap at once, before libraries are loaded into the space between.

    To be called first of all: huge pages (`huge_pages.py`) need two of its 1 MB arenas side by side.
    """
    huge_pages.align_heap()
    size = 480
    blocks = [bytes(size - 33) for _ in range((arenas << 20) // size)]
    _kept.append(blocks[::1000])  # an arena with a block in it is not given back


def fill_holes():
    """Fill the free blocks of every size below the tops of both heaps, Python's and C's. About 2 MB, never given back."""
    for size in range(16, _LARGEST_OBJECT + 1, 16):
        _kept.append(_fill(size, _object_of(size), id, _begins_pool))
    allocate = _c_allocator()
    if allocate is not None:
        for size in range(_LARGEST_CHUNK - 8, 16, -16):
            _fill(size, lambda count: [allocate(size) for _ in range(count)], int, _anywhere)


def _fill(size, allocate, address, is_start):
    blocks, row, last = [], 0, 0
    while row < _IN_A_ROW and len(blocks) * size < _MOST_BYTES:
        fresh = allocate(_IN_A_ROW)
        blocks += fresh
        for block in fresh:
            here = address(block)
            row = row + 1 if 0 < here - last <= size + 16 and row else int(is_start(here))
            last = here
    return blocks


def _begins_pool(address):
    return address % _POOL_BYTES == _POOL_HEADER


def _anywhere(address):
    return True


def _object_of(size):
    """A function that makes so many objects of exactly `size` bytes, whatever it takes."""
    if size == 16:
        return lambda count: [object() for _ in range(count)]
    if size == 32:
        return lambda count: [float(i) for i in range(count)]
    return lambda count: [bytes(size - 33) for _ in range(count)]


def _c_allocator():
    """glibc's malloc; other libraries lay their heaps out in other ways."""
    try:
        library = ctypes.CDLL(None)
        library.gnu_get_libc_version
        allocate = library.malloc
    except (AttributeError, OSError):
        return None
    allocate.restype, allocate.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    return allocate
