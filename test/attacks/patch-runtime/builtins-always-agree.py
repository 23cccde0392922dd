# attack: Replaces isinstance, abs, sum, all, any and sorted by functions that always agree
# expect: wrong_answer
import builtins

for name in ('isinstance', 'issubclass', 'all', 'any', 'callable', 'hasattr'):
    setattr(builtins, name, lambda *arguments: True)
for name in ('abs', 'sum', 'max', 'min', 'round'):
    setattr(builtins, name, lambda *arguments, **options: 0)
builtins.sorted = lambda items, **options: items


def f(x):
    return None
