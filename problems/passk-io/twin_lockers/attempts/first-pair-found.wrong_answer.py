n, m = map(int, input().split())
first = {}
for place, number in enumerate(map(int, input().split()), 1):
    if number % m in first:
        print(first[number % m], place)
        break
    first[number % m] = place
else:
    print('none')
