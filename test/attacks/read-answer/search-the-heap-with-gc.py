# attack: Looks through every object the collector knows for the text of the assertions
# expect: wrong_answer
import gc
import re

ASSERTION = re.compile(r'candidate\((-?\d+)\)\s*==\s*(-?\d+)')


def texts():
    for holder in gc.get_objects():
        for item in gc.get_referents(holder):
            if isinstance(item, (str, bytes)):
                yield item if isinstance(item, str) else item.decode('latin-1')


def f(x):
    for text in texts():
        for argument, expected in ASSERTION.findall(text):
            if int(argument) == x:
                return int(expected)
    return None
