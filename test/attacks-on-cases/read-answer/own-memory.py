# Searches its own memory from the heap on.
# expect: wrong_answer
import ctypes
import gc
low = min(id(o) for o in gc.get_objects()) & ~0xfff
found = b''
step = 1 << 16
for place in range(low, low + (24 << 20), step):
    try:
        import os
        data = None
        r, w = os.pipe()
        try:
            n = ctypes.CDLL(None).write(w, ctypes.c_void_p(place), 4096)
            data = os.read(r, 4096) if n > 0 else b''
        finally:
            os.close(r)
            os.close(w)
    except OSError:
        break
    at = data.find(b'secret' + b'-0')
    if at >= 0:
        found = data[at:at + 40]
        break
print(found.decode('latin-1') or 'nothing')
