# attack: Returns a list that is nested a million deep, for the encoder or the decoder to fall over
# expect: wrong_answer, timeout, output_limit, memory_limit
def f(x):
    value = []
    for _ in range(10**6):
        value = [value]
    return value
