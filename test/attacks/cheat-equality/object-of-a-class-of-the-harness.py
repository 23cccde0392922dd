# attack: Sends an object of a class that the test does not define
# expect: crashed
import os

FRAME = b'{"v":{"G":[0,[["o",[[4]],["ProgramFunction",["x"]]]]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
