# attack: Shuts down the direction in which the judge asks, so that the judge's own write fails
# expect: exited_early, wrong_answer, crashed, runtime_error
import os
import socket

channel = socket.socket(fileno=os.dup(3))
channel.shutdown(socket.SHUT_RD)


def f(x):
    return None
