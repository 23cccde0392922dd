# attack: Returns an object whose truth value ends the process with success when somebody looks at it
# expect: exited_early
class Door:
    def __bool__(self):
        raise SystemExit(0)


def f(x):
    return Door()
