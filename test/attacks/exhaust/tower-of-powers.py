# attack: Computes a number with hundreds of millions of digits
# expect: timeout, memory_limit
def f(x):
    return 10 ** (10 ** (8 + x))
