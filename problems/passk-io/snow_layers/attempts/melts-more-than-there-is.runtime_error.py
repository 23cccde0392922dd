layers = []
for day in range(1, int(input()) + 1):
    event, number = input().split()
    amount = int(number)
    if event == "snow":
        layers.append([day, amount])
    elif event == "sun":
        while amount > 0:
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
