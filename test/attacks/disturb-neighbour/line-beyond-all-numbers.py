# attack: Raises on a line whose number no reader of the results can hold
# expect: runtime_error
import os


def f(x):
    frame = b'{"e":["ValueError","ValueError","",[],{"d":[]},1%s]}' % (b'0' * 400)
    os.write(3, len(frame).to_bytes(4, 'big') + frame)
    raise ValueError
