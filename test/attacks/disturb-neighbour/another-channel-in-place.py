# attack: Puts another socket in place of its channel and talks to itself
# expect: crashed, exited_early, runtime_error
import os
import socket


def f(x):
    ours, theirs = socket.socketpair()
    os.dup2(theirs.fileno(), 3)
    os.close(ours.detach())
    return None
