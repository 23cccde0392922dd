# attack: Puts an object with a hostile flush in place of sys.stdout, which the guest flushes before every answer
# expect: wrong_answer
import os
import sys

FRAME = b'{"v":"flushed"}'


class Stream:
    encoding = 'utf-8'

    def write(self, text):
        return len(text)

    def flush(self):
        os.write(3, len(FRAME).to_bytes(4, 'big') + FRAME)


sys.stdout = sys.stderr = Stream()


def f(x):
    return None
