# attack: Fills a dictionary with keys that all have the same hash
# expect: timeout
def f(x):
    prime = 2**61 - 1
    return len({number * prime: number for number in range(10**6)})
