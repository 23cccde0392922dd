# attack: Reports a load error whose class, message and arguments are all the word passed
# expect: runtime_error
import json
import os

FRAME = json.dumps({'l': ['passed', 'passed', 'passed', ['passed'], {'d': []}, None]}).encode()


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
