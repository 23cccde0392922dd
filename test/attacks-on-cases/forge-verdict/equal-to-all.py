# Puts a text in place of stdout that equals everything.
# expect: wrong_answer, runtime_error
import sys
class All(str):
    def __eq__(self, other):
        return True
    __hash__ = str.__hash__
print(All('x'))
sys.stdout = All('x')
