import re

hanging = []
tilted = 0
for token in re.findall(r"\d+|\]", input()):
    if token == "]":
        (left, a), (right, b) = hanging.pop(), hanging.pop()
        tilted += left != right
        hanging.append((left + right, max(a, b) + 1))
    else:
        hanging.append((int(token), 0))
print(tilted, *hanging[0])
