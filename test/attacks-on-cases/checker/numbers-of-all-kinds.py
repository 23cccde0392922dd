# Writes what only looks like a number.
# expect: wrong_answer
print('\u0663')
