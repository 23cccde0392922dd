# Says what is no number.
# expect: wrong_answer, timeout
print('\x00\xff' * 100, flush=True)
input()
