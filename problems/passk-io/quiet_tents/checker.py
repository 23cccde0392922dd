import sys


def wrong(why):
    print(why, file=sys.stderr)
    sys.exit(1)


def read(place):
    with open(sys.argv[place], encoding='utf-8', errors='replace') as file:
        return file.read()


def whole(word, least, most):
    """The number of a word of digits alone: int() takes signs, underscores and other scripts, too."""
    if not (word.isascii() and word.isdigit() and len(word) <= 12 and least <= int(word) <= most):
        wrong(f'{ascii(word[:30])} is no whole number from {least} to {most}')
    return int(word)


n, m, *numbers = map(int, read(1).split())
said = read(2).split()
if len(said) != n:
    wrong(f'{n} tents were expected, and {len(said)} came')
tents = [whole(word, 1, 3) for word in said]
inside, total = [0] * n, [0] * n
for a, b, w in zip(numbers[::3], numbers[1::3], numbers[2::3]):
    for person in (a - 1, b - 1):
        total[person] += w
        if tents[a - 1] == tents[b - 1]:
            inside[person] += w
for person in range(n):
    if 3 * inside[person] > total[person]:
        wrong(f'person {person + 1} has {inside[person]} of {total[person]} in the own tent')
