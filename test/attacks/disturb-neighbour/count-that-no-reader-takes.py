# attack: Says that it has printed a number that JSON can't hold, so that the judge's word is lost and the job run again
# expect: wrong_answer
import os


def f(x):
    frame = b'{"v":5,"o":NaN}'
    os.write(3, len(frame).to_bytes(4, 'big') + frame)
    return 5
