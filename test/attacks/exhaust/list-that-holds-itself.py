# attack: Returns a list that contains itself
# expect: runtime_error
def f(x):
    value = [x]
    value.append(value)
    return value
