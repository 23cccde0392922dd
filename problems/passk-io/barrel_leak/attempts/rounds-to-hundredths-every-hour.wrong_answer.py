capacity, litres, percent, pumped, hours = map(float, input().split())
spilled = 0.0
for _ in range(int(hours)):
    litres = round(litres * (1 - percent / 100) + pumped, 2)
    spilled += max(0.0, litres - capacity)
    litres = min(litres, capacity)
print(litres, spilled)
