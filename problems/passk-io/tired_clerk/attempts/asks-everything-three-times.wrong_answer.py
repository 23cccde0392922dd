n = int(input())


def ask(number):
    yes = 0
    for _ in range(3):
        print('?', number, flush=True)
        yes += input() == 'yes'
    return yes >= 2


low, high = 1, n
while low < high:
    middle = (low + high + 1) // 2
    if ask(middle):
        low = middle
    else:
        high = middle - 1
print('!', low, flush=True)
