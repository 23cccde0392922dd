# attack: Returns an object that has every attribute anybody asks for, each of them always equal
# expect: wrong_answer
class Everything:
    def __getattr__(self, name):
        return Everything()

    def __eq__(self, other):
        return True

    def __call__(self, *args, **kwargs):
        return Everything()


def f(x):
    return Everything()
