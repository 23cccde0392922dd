tilted = 0


def middle(text):
    depth = 0
    for i, sign in enumerate(text):
        if sign == "[":
            depth += 1
        elif sign == "]":
            depth -= 1
        elif sign == " " and depth == 1:
            return i
    raise ValueError(text)


def weight(text):
    total = 0
    number = ""
    for sign in text + " ":
        if sign.isdigit():
            number += sign
        elif number:
            total += int(number)
            number = ""
    return total


text = input()
whole = weight(text)
deepest = 0
parts = [(text, 0)]
while parts:
    part, depth = parts.pop()
    deepest = max(deepest, depth)
    if part[0] == "[":
        i = middle(part)
        left, right = part[1:i], part[i + 1 : -1]
        if abs(weight(left) - weight(right)) > 1:
            tilted += 1
        parts += [(left, depth + 1), (right, depth + 1)]
print(tilted, whole, deepest)
