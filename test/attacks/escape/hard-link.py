# attack: Gives a file it may read a second name outside with link and linkat
# expect: wrong_answer
# canary: yes
import os


def f(x):
    for source in ('/etc/hostname', os.__file__, '/proc/self/fd/1'):
        try:
            os.link(source, '/tmp/passk-canary/escape-hard-link')
            break
        except OSError:
            pass
    return None
