# attack: Returns a dictionary whose keys hash and compare as whatever is looked up
# expect: wrong_answer
class Key:
    def __hash__(self):
        return 0

    def __eq__(self, other):
        return True


class Table(dict):
    def __eq__(self, other):
        return True

    def items(self):
        return [(4, 4)]


def f(x):
    return Table({Key(): Key(), 'b': 2})
