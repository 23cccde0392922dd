n, m = map(int, input().split())
print(*(person % 3 + 1 for person in range(n)))
