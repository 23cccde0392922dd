good, dead, taken = map(int, input().split())
chance = dead / (good + dead)
after_good, after_dead = 1.0, 0.0
for _ in range(taken):
    after_good, after_dead = (after_good + after_dead) * (1 - chance), after_good * chance
print(after_good + after_dead)
