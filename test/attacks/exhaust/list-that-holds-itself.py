# attack: Returns a list that contains itself
# expect: wrong_answer
def f(x):
    value = [x]
    value.append(value)
    return value
