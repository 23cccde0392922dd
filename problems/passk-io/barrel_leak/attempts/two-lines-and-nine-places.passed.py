capacity, litres, percent, pumped, hours = map(float, input().split())
spilled = 0.0
for _ in range(int(hours)):
    litres = litres * (1 - percent / 100) + pumped
    if litres > capacity:
        spilled += litres - capacity
        litres = capacity
print(f"{litres:.9f}")
print(f"{spilled:.9f}")
