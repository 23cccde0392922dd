# Writes a number of a million digits.
# expect: wrong_answer
print('9' * 1_000_000)
