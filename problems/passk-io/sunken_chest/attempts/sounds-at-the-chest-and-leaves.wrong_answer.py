def sound(x, y):
    print('?', x, y, flush=True)
    return int(input())


n = int(input())
larger = sound(1, 1) + 1
distance = sound(1, larger)
if distance < larger - 1:
    sound(distance + 1, larger)
else:
    sound(larger, sound(larger, 1) + 1)
