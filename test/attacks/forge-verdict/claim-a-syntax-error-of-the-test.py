# attack: Reports a forged SyntaxError located in the test itself, to be taken for a broken suite
# expect: syntax_error
import json
import os

FRAME = json.dumps({'l': ['SyntaxError', 'SyntaxError', ['the test does not compile', ['<test>', 1, 1, 'x']], 1]}).encode()
os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    return None
