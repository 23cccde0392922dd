# attack: Lends a handle for the second call and answers the others at once, so that judge and program are out of step
# expect: wrong_answer, crashed, timeout
import os

HANDLE = b'{"v":{"h":[0,["call"],"int",true,null]},"o":0}'
AHEAD = b'{"v":0,"o":0}'
calls = 0


def f(x):
    global calls
    calls += 1
    if calls == 2:
        for frame in (HANDLE, AHEAD, b'{"v":-6}', b'{"v":true}'):
            os.write(3, len(frame).to_bytes(4, 'big') + frame)
    return 4
