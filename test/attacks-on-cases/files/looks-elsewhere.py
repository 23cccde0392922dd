# Looks for other files of the task.
# expect: wrong_answer
found = ''
for name in ('answer.txt', '../answer.txt', 'output.txt', 'correct_output.txt', './input.txt/../answer.txt'):
    try:
        found += open(name).read()
    except OSError:
        pass
open('output.txt', 'w').write(found or 'nothing')
