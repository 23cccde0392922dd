import heapq

n, drying = map(int, input().split())
guests = [tuple(map(int, input().split())) for _ in range(n)]
umbrella = [0] * n
dry_again = []  # (minute, umbrella)
umbrellas = 0
for guest in sorted(range(n), key=lambda guest: guests[guest]):
    out, back = guests[guest]
    if dry_again and dry_again[0][0] <= out:
        umbrella[guest] = heapq.heappop(dry_again)[1]
    else:
        umbrellas += 1
        umbrella[guest] = umbrellas
    heapq.heappush(dry_again, (back + drying, umbrella[guest]))
print(umbrellas)
print(*umbrella)
