hanging = []
tilted = 0
for sign in input():
    if sign == "]":
        (left, a), (right, b) = hanging.pop(), hanging.pop()
        tilted += abs(left - right) > 1
        hanging.append((left + right, max(a, b) + 1))
    elif sign.isdigit():
        hanging.append((int(sign), 0))
weight, depth = hanging[-1]
print(tilted, weight, depth)
