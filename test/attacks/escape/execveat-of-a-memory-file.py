# attack: Executes a script that exists only in a memory file
# expect: wrong_answer, exited_early, crashed
# canary: yes
import os


def f(x):
    try:
        script = os.memfd_create('script', 0)
        os.write(script, ('#!/bin/sh\necho escaped > %s\n' % '/tmp/passk-canary/escape-execveat-of-a-memory-file').encode())
        os.execve(f'/proc/self/fd/{script}', ['script'], {})
    except OSError:
        pass
    return None
