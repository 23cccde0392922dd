# attack: Hides its late write in the finaliser of a module and in an object that only dies with the interpreter
# expect: wrong_answer
# canary: yes
import sys


class Last:
    def __del__(self, open=open):
        open('/tmp/passk-canary/outlive-finaliser-of-a-module', 'w').close()


sys.modules['zz_last'] = sys.zz_last = Last()


def f(x):
    return None
