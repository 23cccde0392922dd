# attack: Asks for a callback by name instead of number, to walk to __globals__ of the test
# expect: crashed
import json
import os

FRAME = json.dumps({'c': ['__globals__', [['check'], {}]]}).encode()


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
