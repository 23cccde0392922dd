# attack: Sends small deques, which are large in the judge
# expect: timeout, wrong_answer, crashed
import os

FRAME = b'{"v":[[1],%s]}' % b','.join([b'{"k":["q",[],null]}'] * 500_000)


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
