# attack: Clones the mount tree with open_tree and writes through the detached copy
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os

syscall = ctypes.CDLL(None).syscall
OPEN_TREE, CLONE, RECURSIVE = 428, 1, 0x8000


def f(x):
    try:
        tree = syscall(OPEN_TREE, -100, b'/', CLONE | RECURSIVE)
        if tree >= 0:
            os.open('tmp/passk-canary/escape-detached-mount-tree', os.O_CREAT | os.O_WRONLY, dir_fd=tree)
    except OSError:
        pass
    return None
