n, m, g = map(int, input().split())
left = {step: set() for step in range(1, n + 1)}
for _ in range(m + g):
    a, b = map(int, input().split())
    left[b].add(a)
steps = []
while left:
    ready = [step for step in left if not left[step] & left.keys()]
    if not ready:
        break
    steps.append(ready[0])
    del left[ready[0]]
print('impossible' if left else ' '.join(map(str, steps)))
