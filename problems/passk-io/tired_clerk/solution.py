n = int(input())
asked = 0


def reply(number):
    global asked
    asked += 1
    print('?', number, flush=True)
    return input() == 'yes'


# Every secret number is at least 1: the first "no" to that is the k-th reply.
while reply(1):
    pass
k = asked

low, high = 1, n
while low < high:
    middle = (low + high + 1) // 2
    said = reply(middle)
    if said != (asked % k == 0):
        low = middle
    else:
        high = middle - 1
print('!', low, flush=True)
