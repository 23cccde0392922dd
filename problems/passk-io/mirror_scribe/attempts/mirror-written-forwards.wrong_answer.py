n, q = map(int, input().split())
orders = []
lengths = [0]
for _ in range(n):
    name, *value = input().split()
    orders.append((name, value))
    if name == "write":
        lengths.append(lengths[-1] + len(value[0]))
    elif name == "mirror":
        lengths.append(lengths[-1] * 2)
    else:
        lengths.append(lengths[-1] * int(value[0]))
for _ in range(q):
    place = int(input()) - 1
    answer = "-"
    if place < lengths[-1]:
        for i in reversed(range(n)):
            name, value = orders[i]
            if place < lengths[i]:
                continue
            if name == "write":
                answer = value[0][place - lengths[i]]
                break
            place %= lengths[i]
    print(answer)
