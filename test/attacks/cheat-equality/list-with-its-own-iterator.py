# attack: Returns a list subclass that shows different items to whoever iterates, measures or compares it
# expect: wrong_answer
class Shelf(list):
    def __iter__(self):
        while True:
            yield 4

    def __len__(self):
        return 1

    def __eq__(self, other):
        return True


def f(x):
    return Shelf([1, 2, 3])
