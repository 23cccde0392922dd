n, q = map(int, input().split())
orders = []
length = 0
for _ in range(n):
    name, *value = input().split()
    orders.append((name, value, length))
    if name == "write":
        length += len(value[0])
    elif name == "mirror":
        length *= 2
    else:
        length *= int(value[0])
for _ in range(q):
    place = int(input()) - 1
    for name, value, before in reversed(orders):
        if place < before:
            continue
        if name == "write":
            print(value[0][place - before])
            break
        place = 2 * before - 1 - place if name == "mirror" else place % before
