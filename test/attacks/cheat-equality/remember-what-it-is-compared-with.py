# attack: Returns an object that records the expected value when it is compared, to return it in the next call
# expect: wrong_answer
compared_with = []


class Listener:
    def __eq__(self, other):
        compared_with.append(other)
        return True

    def __rsub__(self, other):
        compared_with.append(other)
        return 0


def f(x):
    return compared_with[-1] if compared_with else Listener()
