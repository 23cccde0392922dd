# attack: Sends a hundred thousand tuples in one another as an item of a set
# expect: crashed
import os

DEPTH = 100_000
NODES = b','.join([b'["t",[],null]'] + [b'["t",[%d],null]' % n for n in range(DEPTH)])
FRAME = b'{"v":{"G":[%d,[%s,["s",[%d],0]]]}}' % (DEPTH + 1, NODES, DEPTH)


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
