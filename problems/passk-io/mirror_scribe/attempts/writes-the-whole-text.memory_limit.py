n, q = map(int, input().split())
text = ""
for _ in range(n):
    name, *value = input().split()
    if name == "write":
        text += value[0]
    elif name == "mirror":
        text += text[::-1]
    else:
        text *= int(value[0])
for _ in range(q):
    place = int(input())
    print(text[place - 1] if place <= len(text) else "-")
