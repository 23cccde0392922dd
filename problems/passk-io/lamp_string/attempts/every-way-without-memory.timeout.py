good, dead, taken = map(int, input().split())


def chance(good, dead, places, last_is_dead):
    if places == 0:
        return 1.0
    total = 0.0
    if good:
        total += good / (good + dead) * chance(good - 1, dead, places - 1, False)
    if dead and not last_is_dead:
        total += dead / (good + dead) * chance(good, dead - 1, places - 1, True)
    return total


print(chance(good, dead, taken, False))
