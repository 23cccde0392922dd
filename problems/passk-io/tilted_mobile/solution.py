import re
import sys

hanging = []  # the weight and the depth of each mobile that is complete
tilted = 0
for token in re.findall(r"\d+|\]", sys.stdin.read()):
    if token != "]":
        hanging.append((int(token), 0))
        continue
    right, right_depth = hanging.pop()
    left, left_depth = hanging.pop()
    tilted += abs(left - right) > 1
    hanging.append((left + right, max(left_depth, right_depth) + 1))
print(tilted, *hanging[0])
