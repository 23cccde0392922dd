from random import Random

n, most = map(int, input().split())
rotten = set(map(int, input().split()[1:]))
if any(all(i in rotten for i in range(start, start + most)) for start in range(1, n - most + 1)):
    print("never")
else:
    random = Random(1)
    moves = climbs = 0
    rung = 0
    while moves < 100000:
        rung += random.randint(1, min(most, n - rung))
        moves += 1
        if rung in rotten:
            rung = 0
        elif rung == n:
            climbs += 1
            rung = 0
    print(moves / max(1, climbs))
