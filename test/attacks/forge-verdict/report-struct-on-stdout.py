# attack: Writes the supervisor's binary report to fd 1 and 2, which might be the real report pipe
# expect: wrong_answer
import os
import struct

for job in range(1, 30):
    report = struct.pack('>9I', job, 0, 0, 1, 1, 1, 1, 0, 0)
    os.write(1, report)
    os.write(2, report)


def f(x):
    return None
