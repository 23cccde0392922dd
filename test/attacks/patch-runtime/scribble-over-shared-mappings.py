# attack: Overwrites every shared writable mapping that it inherited, where parent and judge might keep state
# expect: wrong_answer, crashed
import ctypes


def f(x):
    try:
        for line in open('/proc/self/maps').read().splitlines():
            start, end = [int(edge, 16) for edge in line.split()[0].split('-')]
            if line.split()[1].startswith('rw-s'):
                ctypes.memset(start, 2, end - start)
    except Exception:
        pass
    return None
