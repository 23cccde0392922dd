# Prints what harnesses print.
# expect: wrong_answer
print('passed')
print('{"verdict": "passed"}')
print('ok\nPASS\n1\nTrue\nAccepted')
