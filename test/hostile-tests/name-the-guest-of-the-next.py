# hostile test: Writes process ids into every shared page that it finds
import gc, mmap
for thing in gc.get_objects():
    if type(thing) is mmap.mmap:
        thing[:16] = b'\x02' + b'\x01' * 15
    page = getattr(thing, 'page', None)
    if type(page) is mmap.mmap:
        page[:16] = b'\x02' + b'\x01' * 15


def check(candidate):
    candidate(1)
