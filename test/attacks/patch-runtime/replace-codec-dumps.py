# attack: Replaces the codec's dumps so that every answer is sent as True
# expect: wrong_answer
import sys

codec = sys.modules.get('passk_sandbox.codec')
if codec is not None:
    codec.dumps = lambda value: b'{"v":true}'


def f(x):
    return None
