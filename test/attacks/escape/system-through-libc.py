# attack: Calls the C library's system and popen, past everything that Python audits
# expect: wrong_answer, crashed
# canary: yes
import ctypes

libc = ctypes.CDLL(None)


def f(x):
    command = ('echo escaped > ' + '/tmp/passk-canary/escape-system-through-libc').encode()
    libc.system(command)
    libc.popen(command, b'r')
    return None
