# attack: Fills the disk with a file that grows as long as it may
# expect: wrong_answer, output_limit
# canary: yes
import os


def f(x):
    try:
        descriptor = os.open('/tmp/passk-canary/exhaust-fill-the-disk', os.O_CREAT | os.O_WRONLY)
        for _ in range(64):
            os.write(descriptor, bytes(1 << 20))
    except OSError:
        pass
    return None
