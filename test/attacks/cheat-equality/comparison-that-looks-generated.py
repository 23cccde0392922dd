# attack: Compiles a comparison so that it seems to be the one that a dataclass gets by itself
# expect: wrong_answer
import dataclasses

names = {}
exec(compile('def __eq__(self, other): return True', '<string>', 'exec'), names)


@dataclasses.dataclass(eq=False)
class Same:
    value: int = 0
    __eq__ = names['__eq__']


def f(x):
    return Same(4)
