n, k = map(int, input().split())
trays = [[] for _ in range(k)]
for weight in range(n, 0, -1):
    min((tray for tray in trays if len(tray) < n // k), key=sum).append(weight)
if len({sum(tray) for tray in trays}) > 1:
    print('impossible')
else:
    for tray in trays:
        print(*tray)
