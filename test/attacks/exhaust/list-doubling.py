# attack: Doubles a list until memory is used up
# expect: memory_limit, timeout, exited_early
def f(x):
    items = [x] * 1000
    while True:
        items += items
