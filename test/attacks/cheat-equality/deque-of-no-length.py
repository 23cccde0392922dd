# attack: Sends a deque whose greatest length is below zero
# expect: crashed
import os

FRAME = b'{"v":{"k":["q",[1],-5]}}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
