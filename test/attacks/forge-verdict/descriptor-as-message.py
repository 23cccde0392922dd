# attack: Attaches descriptors (SCM_RIGHTS) to its answer, so that the judge ends up holding a file full of verdicts
# expect: wrong_answer, crashed
import array
import os
import socket

FRAME = b'{"v":5}'


def f(x):
    try:
        verdicts = os.memfd_create('verdict')
        os.write(verdicts, b'{"verdict": "passed"}')
        rights = array.array('i', [verdicts, 1, 2] * 20)
        channel = socket.socket(fileno=os.dup(3))
        channel.sendmsg([len(FRAME).to_bytes(4, 'big') + FRAME], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
    except Exception:
        pass
    return None
