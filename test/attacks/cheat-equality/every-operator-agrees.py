# attack: Returns an object that answers every special method of arithmetic, order and containers with agreement
# expect: wrong_answer
def agree(self, *others):
    return True


NAMES = 'eq ne lt le gt ge contains bool len hash and or xor rand ror rxor call instancecheck'.split()
Agreeable = type('Agreeable', (), {f'__{name}__': agree for name in NAMES})


def f(x):
    return Agreeable()
