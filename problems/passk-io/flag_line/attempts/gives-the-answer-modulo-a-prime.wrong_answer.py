n = int(input())
modulus = 10**9 + 7
red, blue, odd, even = 0, 0, 0, 1
for _ in range(n):
    whole = red + blue + even
    red, blue, odd, even = (blue + even) % modulus, whole % modulus, whole % modulus, odd
print((red + blue + even) % modulus)
