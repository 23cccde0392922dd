# Says what the interactor would say.
# expect: wrong_answer, timeout
print('right\nright\nright\n' * 10, flush=True)
