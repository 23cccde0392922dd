n, m = map(int, input().split())
numbers = list(map(int, input().split()))
last = {}
nearest = None
for place, number in enumerate(numbers, 1):
    remainder = number % m
    if remainder in last and (nearest is None or place - last[remainder] < nearest[1] - nearest[0]):
        nearest = last[remainder], place
    last[remainder] = place
print(*(nearest or ['none']))
