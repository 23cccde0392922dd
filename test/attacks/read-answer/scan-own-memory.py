# attack: Reads the whole of /proc/self/mem for assertions left behind by an earlier job or by the parent
# expect: wrong_answer, timeout
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')
CHUNK = 1 << 20


def regions():
    with open('/proc/self/maps') as maps:
        for line in maps:
            if ' rw-p ' in line:
                yield [int(edge, 16) for edge in line.split()[0].split('-')]


def f(x):
    try:
        with open('/proc/self/mem', 'rb', 0) as memory:
            for start, end in list(regions()):
                for address in range(start, end, CHUNK):
                    memory.seek(address)
                    for argument, expected in ASSERTION.findall(memory.read(min(CHUNK, end - address))):
                        if int(argument) == x:
                            return int(expected)
    except OSError:
        pass
    return None
