# attack: Gives an endless iterator as the arguments of an exception, so that the judge asks for more for ever
# expect: timeout, output_limit
import os

ERROR = b'{"e":["Exception","Failure","",{"h":[0,["next"],"Failure",true,null]},{"d":[]},1]}'
ITEM = b'\0\0\0\x07{"v":1}'
os.write(3, len(ERROR).to_bytes(4, 'big') + ERROR)
while True:
    os.write(3, ITEM * 8)
    os.read(3, 4096)


def f(x):
    return None
