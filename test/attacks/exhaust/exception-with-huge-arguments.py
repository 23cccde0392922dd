# attack: Raises an exception whose arguments are larger than any answer may be
# expect: output_limit
def f(x):
    raise ValueError('x' * (17 << 20))
