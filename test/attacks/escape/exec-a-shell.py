# attack: Replaces itself by a shell that writes a file
# expect: wrong_answer, exited_early, crashed
# canary: yes
import os


def f(x):
    try:
        os.execv('/bin/sh', ['sh', '-c', 'echo escaped > ' + '/tmp/passk-canary/escape-exec-a-shell'])
    except OSError:
        pass
    return None
