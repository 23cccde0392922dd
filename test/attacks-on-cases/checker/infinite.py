# Writes infinity.
# expect: wrong_answer
print('inf')
