# attack: Reads whole memory pages around all objects it knows, for freed text of earlier tests that lies between them
# expect: wrong_answer, timeout
import ctypes
import gc
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')
PAGE = 4096


def f(x):
    known = gc.get_objects()
    pages = {id(item) // PAGE for holder in known for item in [holder, *gc.get_referents(holder)]}
    for page in sorted(pages):
        for argument, expected in ASSERTION.findall(ctypes.string_at(page * PAGE, PAGE)):
            if int(argument) == x:
                return int(expected)
    return None
