# Writes millions of lines.
# expect: wrong_answer
print('\n' * 8_000_000 + 'x')
