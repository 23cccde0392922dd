capacity, litres, percent, pumped, hours = map(float, input().split())
spilled = 0.0
for _ in range(int(hours)):
    litres = litres * (1 - percent / 100) + pumped
    spilled += max(0.0, litres - capacity)
    litres = min(litres, capacity)
print(f"{litres:.3f} {spilled:.3f}")
