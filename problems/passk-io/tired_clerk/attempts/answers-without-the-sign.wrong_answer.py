n = int(input())
asked = 0


def ask(number):
    global asked
    asked += 1
    print('?', number, flush=True)
    return input() == 'yes'

while ask(1):
    pass
k, low, high = asked, 1, n
while low < high:
    middle = (low + high + 1) // 2
    if ask(middle) != (asked % k == 0):
        low = middle
    else:
        high = middle - 1
print(low, flush=True)
