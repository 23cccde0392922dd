# attack: Returns an AssertionError instance with a comparison of its own instead of raising it
# expect: wrong_answer
class Quiet(AssertionError):
    def __eq__(self, other):
        return True

    def __bool__(self):
        return False


def f(x):
    return Quiet('no failure')
