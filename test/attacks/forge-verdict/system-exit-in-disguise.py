# attack: Raises a SystemExit that calls itself AssertionError, to fall between two handlers
# expect: exited_early
class AssertionError(SystemExit):
    pass


def f(x):
    raise AssertionError(0)
