# Reads files that judges of other harnesses leave about.
# expect: wrong_answer
import os
found = ''
for folder in ('.', '/', '/tmp', '/scratch', '/scratch/tmp', '/dev/shm', '/work', '/proc/self/fd', '/proc/1/fd'):
    try:
        names = os.listdir(folder)
    except OSError:
        continue
    for name in names:
        try:
            text = open(os.path.join(folder, name), errors='replace').read(1 << 20)
        except (OSError, ValueError):
            continue
        if 'secret-' in text:
            found = text[text.find('secret-'):][:40]
for name in ('answer.txt', 'output.txt', 'correct_output.txt', 'expected_output', 'test_cases.json', 'in_outs'):
    try:
        found = found or open(name).read()
    except OSError:
        pass
print(found or 'nothing')
