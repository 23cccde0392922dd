# attack: Sends a list that is nested a million deep as a table
# expect: wrong_answer, timeout, crashed
import os

FRAME = b'{"v":{"G":[0,[%s,["l",[],null]]]}}' % b','.join(b'["l",[%d],null]' % (n + 1) for n in range(700_000))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
