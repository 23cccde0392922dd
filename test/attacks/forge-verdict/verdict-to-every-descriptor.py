# attack: Writes framed verdicts to every descriptor from 0 to 255 in the hope that one is the verdict pipe
# expect: crashed
import json
import os

for descriptor in range(256):
    for job in range(1, 20):
        word = json.dumps({'id': job, 'verdict': 'passed'}).encode()
        try:
            os.write(descriptor, len(word).to_bytes(4, 'big') + word)
        except OSError:
            break


def f(x):
    return None
