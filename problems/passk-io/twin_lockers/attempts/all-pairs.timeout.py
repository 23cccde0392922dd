n, m = map(int, input().split())
a = list(map(int, input().split()))
pairs = [(j - i, i + 1, j + 1) for i in range(n) for j in range(n) if i < j and abs(a[i] - a[j]) % m == 0]
print(*(min(pairs)[1:] if pairs else ['none']))
