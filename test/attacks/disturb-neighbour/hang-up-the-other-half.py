# attack: Shuts down the direction in which it answers and goes on living
# expect: crashed, runtime_error
import os
import socket
import time


def f(x):
    socket.socket(fileno=os.dup(3)).shutdown(socket.SHUT_WR)
    time.sleep(60)
