n, k = map(int, input().split())
trays = [[] for _ in range(k)]
for i in range(n):
    turn, place = divmod(i, k)
    trays[place if turn % 2 == 0 else k - 1 - place].append(i + 1)
if len({sum(tray) for tray in trays}) > 1:
    print('impossible')
else:
    for tray in trays:
        print(*tray)
