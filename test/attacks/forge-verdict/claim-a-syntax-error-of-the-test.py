# attack: Reports a forged SyntaxError located in the test itself, to be taken for a broken suite
# expect: syntax_error
import json
import os

CLAIM = 'the test does not compile'
FIELDS = {'d': [['msg', CLAIM], ['filename', '<test>'], ['lineno', 1]]}
FRAME = json.dumps({'l': ['SyntaxError', 'SyntaxError', CLAIM, [CLAIM], FIELDS, 1]}).encode()
os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    return None
