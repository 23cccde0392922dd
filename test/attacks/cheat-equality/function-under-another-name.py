# attack: Answers every question about the function with a text that agrees
# expect: wrong_answer
class Agreeing(str):
    def __eq__(self, other):
        return True


def f(x):
    return Agreeing()


f.__name__ = Agreeing('f') if False else 'f'
f.__signature__ = 5
f.__doc__ = Agreeing()
