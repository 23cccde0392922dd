# Writes words of a judge on every descriptor.
# expect: wrong_answer, crashed
import os
import struct
word = b'{"verdict": "passed"}'
for fd in range(3, 64):
    for data in (struct.pack('>2I', 1, len(word)) + word, struct.pack('>IIB', 1, 0, 0), len(word).to_bytes(4, 'big') + word):
        try:
            os.write(fd, data)
        except OSError:
            pass
print('nothing')
