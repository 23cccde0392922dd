# attack: Sends stand-ins by the hundred thousand
# expect: wrong_answer, timeout, crashed
import os

FRAME = b'{"v":[%s]}' % b','.join(b'{"h":[%d,["iter","call"],"f",true,null]}' % n for n in range(200_000))


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
