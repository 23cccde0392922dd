# Writes when it has ended.
# expect: wrong_answer
import atexit
atexit.register(lambda: print('late'))
class Last:
    def __del__(self):
        print('later')
last = Last()
