"""Arranges what is mapped so that forks and exits get cheap: few areas, in huge pages.

Every page that is mapped costs each fork and each exit something, touched or not, unless it is part of a huge page. And code that
lies in a file is not inherited at all: each guest faults its way through the interpreter again. So the heap is gathered in pages of
2 MB, and the interpreter's code becomes private memory in such pages, which a guest inherits by one entry of a table.
"""
import ctypes
import mmap
import os

_SIZE = 2 << 20
_MADV_COLLAPSE = 25  # Linux 6.1; independent of what the machine is set to

_READ, _WRITE, _EXECUTE = 1, 2, 4
_MAYMOVE, _FIXED = 1, 2
_PRIVATE = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
_FAILED = ctypes.c_void_p(-1).value

# Gaps between libraries that may have to be filled before memory is taken from below them.
_MOST_GAPS = 64


def join_areas():
    """What the dynamic linker has made read-only of a library's data becomes one area with the rest again: each area that has
    memory of its own costs a fork 2 us, and there are two a library. Before the first fork, which parts them for good."""
    try:
        library, areas = _library(), _areas('/proc/self/maps')
    except (AttributeError, OSError):
        return
    for area, following in zip(areas, areas[1:]):
        if area.file.startswith('/') and area.file == following.file and area.high == following.low:
            if area.rights == 'r--p' and following.rights == 'rw-p':
                library.mprotect(area.low, area.high - area.low, _READ | _WRITE)


def align_heap():
    """Have the next mapping of 1 MB end where a huge page ends, by filling what lies above with memory that nobody can use."""
    try:
        library = _library()
    except (AttributeError, OSError):
        return
    for _ in range(_MOST_GAPS):
        place = library.mmap(None, _SIZE // 2, 0, _PRIVATE, -1, 0)
        if place == _FAILED:
            return
        library.munmap(place, _SIZE // 2)
        end = place + _SIZE // 2
        above = end % _SIZE
        if above == 0 or library.mmap(None, above, 0, _PRIVATE, -1, 0) + above == end:
            return


def gather(processes):
    """All of this process, as far as the kernel goes along; what it refuses stays as it was.

    `processes`: a descriptor of /proc, or None.
    """
    if processes is None:
        return
    try:
        library, areas = _library(), _areas('self/maps', processes)
    except (AttributeError, OSError):
        return
    for low, high in _constant_parts(areas):
        pages = _whole_pages(low, high)
        if pages and not _replace(library, pages[0], len(pages) * _SIZE):
            break
    for area in areas:
        if area.rights == 'rw-p' and area.file in ('', '[heap]'):
            for address in _whole_pages(area.low, area.high):
                library.madvise(address, _SIZE, _MADV_COLLAPSE)


class _Area:
    def __init__(self, line):
        words = line.split(None, 5)
        self.low, self.high = (int(address, 16) for address in words[0].split('-'))
        self.rights = words[1]
        self.file = words[5].strip() if len(words) > 5 else ''


def _areas(path, folder=None):
    with os.fdopen(os.open(path, os.O_RDONLY, dir_fd=folder)) as maps:
        return [_Area(line) for line in maps]


def _whole_pages(low, high):
    return range(-(-low // _SIZE) * _SIZE, high - _SIZE + 1, _SIZE)


def _constant_parts(areas):
    """(low, high) of each run of adjoining read-only areas of one file: its code, and the constants around it."""
    low = high = file = None
    for area in areas:
        constant = area.file.startswith('/') and area.rights in ('r--p', 'r-xp')
        if constant and area.file == file and area.low == high:
            high = area.high
            continue
        if file is not None:
            yield low, high
        low, high, file = (area.low, area.high, area.file) if constant else (None, None, None)


def _replace(library, address, size):
    """Whether what lies there is private memory in huge pages now.

    One call of the kernel puts the copy in its place, whole: the code that makes this call may be part of it. Small pages would
    cost each fork more than they save, so nothing is replaced where the copy can't be in huge ones.
    """
    around = library.mmap(None, size + _SIZE, _READ | _WRITE, _PRIVATE, -1, 0)
    if around == _FAILED:
        return False
    copy = -(-around // _SIZE) * _SIZE
    ctypes.memmove(copy, address, size)
    if (
        library.madvise(copy, size, _MADV_COLLAPSE) != 0
        or library.mprotect(copy, size, _READ | _EXECUTE) != 0
        or library.mremap(copy, size, size, _MAYMOVE | _FIXED, address) != address
    ):
        library.munmap(around, size + _SIZE)
        return False
    if copy > around:
        library.munmap(around, copy - around)
    library.munmap(copy + size, around + _SIZE - copy)
    return True


def _library():
    library = ctypes.CDLL(None)
    address, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    for name, result, arguments in (
        ('mmap', address, (address, size, number, number, number, ctypes.c_long)),
        ('mremap', address, (address, size, size, number, address)),
        ('madvise', number, (address, size, number)),
        ('mprotect', number, (address, size, number)),
        ('munmap', number, (address, size)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
