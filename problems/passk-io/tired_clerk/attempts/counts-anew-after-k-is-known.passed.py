n = int(input())
asked = 0


def ask(number):
    global asked
    asked += 1
    print('?', number, flush=True)
    return input() == 'yes'

k = 1
while ask(1):
    k += 1
asked = 0
low, high = 1, n
while low < high:
    middle = (low + high) // 2 + 1
    truth = ask(middle)
    if asked % k == 0:
        truth = not truth
    low, high = (middle, high) if truth else (low, middle - 1)
print('!', low, flush=True)
