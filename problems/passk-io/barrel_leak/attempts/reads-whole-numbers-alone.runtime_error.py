capacity, litres, percent, pumped, hours = map(int, input().split())
spilled = 0
for _ in range(hours):
    litres = litres * (1 - percent / 100) + pumped
    spilled += max(0, litres - capacity)
    litres = min(litres, capacity)
print(litres, spilled)
