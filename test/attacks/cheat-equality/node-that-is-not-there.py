# attack: Sends a graph whose root has a number below zero
# expect: crashed
import os

FRAME = b'{"v":{"G":[-1,[["l",[],null]]]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
