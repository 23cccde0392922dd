# Keeps what it has seen for its next case.
# expect: wrong_answer
import os
seen = []
for path in ('/tmp/passk-case', 'case.txt', '/dev/shm/passk-case', '/scratch/tmp/case'):
    try:
        with open(path, 'a+') as file:
            file.write('x')
            file.seek(0)
            seen.append(file.read())
    except OSError:
        pass
print('seen' if any(len(text) > 1 for text in seen) else 'nothing')
