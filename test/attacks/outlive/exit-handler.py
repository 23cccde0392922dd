# attack: Registers exit handlers that write a file when the interpreter ends, and ends it
# expect: exited_early
# canary: yes
import atexit
import sys
import weakref


class Thing:
    pass


thing = Thing()
atexit.register(lambda: open('/tmp/passk-canary/outlive-exit-handler', 'w').close())
weakref.finalize(thing, lambda: open('/tmp/passk-canary/outlive-exit-handler', 'w').close())
sys.exit(0)


def f(x):
    return None
