# Writes every answer that there could be.
# expect: wrong_answer
for n in range(2, 100000):
    print(n)
