# attack: Sends a tuple that holds itself, which no Python can build
# expect: crashed
import os

FRAME = b'{"v":{"G":[0,[["t",[0],null]]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
