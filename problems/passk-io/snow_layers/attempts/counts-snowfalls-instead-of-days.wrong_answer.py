layers = []
falls = 0
for _ in range(int(input())):
    event, number = input().split()
    amount = int(number)
    if event == "snow":
        falls += 1
        layers.append([falls, amount])
    elif event == "sun":
        while layers and amount > 0:
            melted = min(amount, layers[-1][1])
            amount -= melted
            layers[-1][1] -= melted
            if layers[-1][1] == 0:
                layers.pop()
    else:
        answer = "ground"
        for fell, depth in reversed(layers):
            if amount < depth:
                answer = fell
                break
            amount -= depth
        print(answer)
