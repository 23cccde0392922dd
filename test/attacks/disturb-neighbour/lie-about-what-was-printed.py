# attack: Says that it has printed more than there is, less than nothing, or no number at all, to get at other outputs
# expect: wrong_answer
import os

LIES = iter([b'-1', b'1e308', b'18446744073709551616', b'"all"', b'[1]', b'null', b'{}'])


def f(x):
    for lie in LIES:
        frame = b'{"v":4,"o":%s}' % lie
        os.write(3, len(frame).to_bytes(4, 'big') + frame)
    print('mine')
    return 4
