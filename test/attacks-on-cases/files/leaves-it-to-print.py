# Prints in place of writing its file.
# expect: wrong_answer
print(open('input.txt').read())
