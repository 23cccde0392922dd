# attack: Returns an object of a dataclass whose comparison is written by hand and always agrees
# expect: wrong_answer
import dataclasses


@dataclasses.dataclass(frozen=True, eq=False)
class Same:
    value: int = 0

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return hash(self.value)


def f(x):
    return Same(x)
