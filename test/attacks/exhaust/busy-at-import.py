# attack: Loops for ever before the test has asked anything
# expect: timeout
while True:
    pass


def f(x):
    return None
