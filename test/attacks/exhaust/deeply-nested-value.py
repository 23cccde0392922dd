# attack: Returns a list that is nested a million deep, for the encoder or the decoder to fall over
# expect: runtime_error
def f(x):
    value = []
    for _ in range(10**6):
        value = [value]
    return value
