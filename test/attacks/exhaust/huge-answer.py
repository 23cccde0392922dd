# attack: Returns a text of 17 MiB
# expect: output_limit
def f(x):
    return 'x' * (17 << 20)
