from itertools import groupby, product

n = int(input())
count = 0
for line in product("rwb", repeat=n):
    runs = [(flag, len(list(run))) for flag, run in groupby(line)]
    if all(length == 1 if flag == "r" else flag == "b" or length % 2 == 0 for flag, length in runs):
        count += 1
print(count)
