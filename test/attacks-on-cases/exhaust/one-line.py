# Writes one line of sixteen million characters, and that is not it.
# expect: wrong_answer
print('x' * 8_000_000, end='')
print('y' * 8_000_000)
