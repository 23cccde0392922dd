# attack: Sends sixty lists of which each holds the next one twice, so that the judge compares or prints them for ever
# expect: wrong_answer, timeout, memory_limit
import os

FRAME = b'{"v":{"G":[0,[%s,["l",[],null]]]}}' % b','.join(b'["l",[%d,%d],null]' % (n + 1, n + 1) for n in range(60))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
