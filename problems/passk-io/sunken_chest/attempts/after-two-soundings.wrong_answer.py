n = int(input())
print('?', 1, 1, flush=True)
larger = int(input()) + 1
print('?', 1, larger, flush=True)
distance = int(input())
if distance < larger - 1:
    print('!', distance + 1, larger, flush=True)
else:
    print('!', larger, 1, flush=True)
