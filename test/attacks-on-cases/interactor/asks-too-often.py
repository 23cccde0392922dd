# Tries every answer.
# expect: wrong_answer, runtime_error
for n in range(1, 5000):
    try:
        print(n, flush=True)
        if input() == 'right':
            break
    except EOFError:
        break
