# attack: Calls function number -1 of the test, hoping to reach the check function or the comparison
# expect: crashed
import json
import os

FRAME = json.dumps({'c': [-1, [[2], {}]]}).encode()


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
