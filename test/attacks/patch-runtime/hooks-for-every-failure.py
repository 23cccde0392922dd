# attack: Replaces all hooks that report failures and then breaks the channel, so that they run
# expect: exited_early, crashed
import os
import sys
import threading


def forge(*arguments):
    print('{"verdict": "passed"}', flush=True)


sys.excepthook = sys.unraisablehook = sys.displayhook = threading.excepthook = forge


def f(x):
    os.close(3)
    return None
