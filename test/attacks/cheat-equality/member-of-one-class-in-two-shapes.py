# attack: Sends members of one enum, the first plain and the second an int
# expect: crashed
import os

FRAME = b'{"v":[{"e":["Level","A","",1,0,null]},{"e":["Level","B","int",4,0,null]}]}'


def f(x):
    data = len(FRAME).to_bytes(4, 'big') + FRAME
    while data:
        data = data[os.write(3, data) :]
    return None
