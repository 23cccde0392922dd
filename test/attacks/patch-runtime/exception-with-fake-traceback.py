# attack: Raises an exception whose __traceback__ is an object of its own that leads back to itself
# expect: timeout
class Loop:
    tb_lineno = 1
    tb_frame = property(lambda self: self)
    f_code = tb_frame
    co_filename = '<test>'
    tb_next = tb_frame


class Failure(Exception):
    __traceback__ = property(lambda self: Loop())


def f(x):
    raise Failure('passed')
