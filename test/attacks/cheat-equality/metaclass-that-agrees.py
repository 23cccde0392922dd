# attack: Returns a class, not an instance, whose metaclass overrides comparison and instance checks
# expect: wrong_answer
class Meta(type):
    def __eq__(cls, other):
        return True

    def __instancecheck__(cls, instance):
        return True

    __subclasscheck__ = __instancecheck__
    __hash__ = type.__hash__


class Answer(metaclass=Meta):
    pass


def f(x):
    return Answer
