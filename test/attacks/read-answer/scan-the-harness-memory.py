# attack: Climbs from the parent to the process that started it and searches that one's memory for the suite
# expect: wrong_answer, timeout
import os
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')
CHUNK = 4 << 20


def parent_of(pid):
    with open(f'/proc/{pid}/stat') as stat:
        return int(stat.read().rpartition(')')[2].split()[1])


def f(x):
    try:
        harness = parent_of(os.getppid())
        with open(f'/proc/{harness}/maps') as maps, open(f'/proc/{harness}/mem', 'rb', 0) as memory:
            for start, end in [line.split()[0].split('-') for line in maps if ' rw-p ' in line]:
                for address in range(int(start, 16), int(end, 16), CHUNK):
                    memory.seek(address)
                    for argument, expected in ASSERTION.findall(memory.read(min(CHUNK, int(end, 16) - address))):
                        if int(argument) == x:
                            return int(expected)
    except Exception:
        pass
    return None
