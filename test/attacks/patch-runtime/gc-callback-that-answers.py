# attack: Registers a callback of the garbage collector that writes answers whenever it runs
# expect: wrong_answer
import gc
import os

FRAME = b'{"v":[true]}'


def collect(phase, info):
    os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


def f(x):
    gc.callbacks.append(collect)
    gc.collect()
    return None
