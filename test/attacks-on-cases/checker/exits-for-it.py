# Writes what would end a careless checker.
# expect: wrong_answer
print('__import__("sys").exit(0)')
