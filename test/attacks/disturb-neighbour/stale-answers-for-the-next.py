# attack: Leaves hundreds of answers on the line after its own, for whoever is asked next
# expect: wrong_answer
import os

FRAME = b'{"v":"stale"}'


def f(x):
    os.write(3, (len(FRAME).to_bytes(4, 'big') + FRAME) * 300)
    return None
