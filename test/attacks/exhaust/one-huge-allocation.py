# attack: Asks for a hundred gigabytes at once
# expect: memory_limit
def f(x):
    return bytearray(100 << 30)
