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


n, m, g, *numbers = map(int, read(1).split())
rules = list(zip(numbers[::2], numbers[1::2]))
said, answer = read(2).split(), read(3).split()
if said == ['impossible'] or answer == ['impossible']:
    if said != answer:
        wrong('there is no such order' if answer == ['impossible'] else 'there is such an order')
    sys.exit(0)
if len(said) != n:
    wrong(f'{n} steps were expected, and {len(said)} came')
place = {whole(word, 1, n): i for i, word in enumerate(said)}
if len(place) != n:
    wrong('a step is done twice')
for a, b in rules[:m]:
    if place[a] > place[b]:
        wrong(f'step {a} is not before step {b}')
for a, b in rules[m:m + g]:
    if place[a] + 1 != place[b]:
        wrong(f'step {b} is not directly after step {a}')
