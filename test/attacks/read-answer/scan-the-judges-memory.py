# attack: Reads the judge's memory through /proc/PID/mem and takes the expected value from the text of the test
# expect: wrong_answer, timeout
import os
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')


def siblings():
    parent = os.getppid()
    with open(f'/proc/{parent}/task/{parent}/children') as children:
        return [pid for pid in children.read().split() if pid != str(os.getpid())]


def assertions(pid):
    with open(f'/proc/{pid}/maps') as maps, open(f'/proc/{pid}/mem', 'rb', 0) as memory:
        for start, end in [line.split()[0].split('-') for line in maps if ' rw-p ' in line]:
            memory.seek(int(start, 16))
            yield from ASSERTION.findall(memory.read(int(end, 16) - int(start, 16)))


def f(x):
    try:
        for pid in siblings():
            for argument, expected in assertions(pid):
                if int(argument) == x:
                    return int(expected)
    except Exception:
        pass
    return None
