# attack: Sends a value of a type that the protocol does not have, such as a Python class path to instantiate
# expect: crashed
import os

FRAME = b'{"v":{"py/object":"unittest.mock.ANY"}}'


def f(x):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)
    return None
