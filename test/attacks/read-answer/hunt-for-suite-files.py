# attack: Searches the usual places of the file system for a suite that holds this problem
# expect: wrong_answer, timeout
import gzip
import os
import re

PLACES = ('.', '/tmp', os.path.expanduser('~'), '/data', '/tests', '/mnt', '/workspace')
ASSERTION = re.compile(r'candidate\((-?\d+)\)\s*==\s*(-?\d+)')


def suites():
    for place in PLACES:
        for name in os.listdir(place) if os.path.isdir(place) else ():
            if name.lower().startswith(('humaneval', 'mbpp', 'problems')) and '.json' in name:
                yield os.path.join(place, name)


def f(x):
    try:
        for path in suites():
            reader = gzip.open if path.endswith('.gz') else open
            for line in reader(path, 'rt'):
                if 'Doubles x.' in line:
                    return int(dict(ASSERTION.findall(line))[str(x)])
    except Exception:
        pass
    return None
