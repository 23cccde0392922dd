# attack: Raises exceptions named like the judge's own internal ones, to be taken for a harness error
# expect: runtime_error
class TestError(Exception):
    pass


class Broken(TestError):
    kind = 'passed'
    message = 'passed'


def f(x):
    raise Broken('passed')
