# Writes all white space that there is.
# expect: wrong_answer
print(''.join(chr(c) for c in range(0x3001) if chr(c).isspace()) * 50, end='')
