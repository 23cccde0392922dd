# attack: Sends the handle of one object under the number of another, with other abilities each time
# expect: crashed, wrong_answer
import os

FRAME = b'{"v":[{"h":[0,["call"],"f",true,null]},{"h":[0,["len"],"g",false,null]}]}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
