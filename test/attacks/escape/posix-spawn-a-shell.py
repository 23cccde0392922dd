# attack: Starts a shell with posix_spawn, which uses vfork and not fork
# expect: wrong_answer, crashed
# canary: yes
import os


def f(x):
    try:
        child = os.posix_spawn('/bin/sh', ['sh', '-c', 'echo escaped > ' + '/tmp/passk-canary/escape-posix-spawn-a-shell'], {})
        os.waitpid(child, 0)
    except OSError:
        pass
    return None
