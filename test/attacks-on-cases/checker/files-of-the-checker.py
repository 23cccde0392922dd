# Writes files under the names that the checker will read.
# expect: wrong_answer
for name in ('answer.txt', 'input.txt', 'output.txt', 'checker.py', 'main.py', 'sitecustomize.py'):
    try:
        open(name, 'w').write('2')
    except OSError:
        pass
print('x')
