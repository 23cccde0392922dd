# attack: Returns an object whose __eq__ agrees with everything
# expect: wrong_answer
class AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = None


def f(x):
    return AlwaysEqual()
