# attack: Renames and exchanges files it can find in scratch places into the forbidden directory
# expect: wrong_answer
# canary: yes
import ctypes
import os

syscall = ctypes.CDLL(None).syscall


def f(x):
    for directory in ('.', '/dev/shm', '/run', '/var/tmp'):
        source = os.path.join(directory, 'passk-rename')
        try:
            os.close(os.open(source, os.O_CREAT | os.O_WRONLY))
            os.rename(source, '/tmp/passk-canary/escape-rename-into-place')
            syscall(316, -100, source.encode(), -100, '/tmp/passk-canary/escape-rename-into-place'.encode(), 2)
        except OSError:
            pass
        try:
            os.unlink(source)
        except OSError:
            pass
    return None
