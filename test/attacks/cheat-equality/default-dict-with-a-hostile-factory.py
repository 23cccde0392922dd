# attack: Returns a defaultdict whose factory would make objects that agree with everything
# expect: wrong_answer
import collections


class Same:
    def __eq__(self, other):
        return True


def f(x):
    return collections.defaultdict(Same, {4: Same()})
