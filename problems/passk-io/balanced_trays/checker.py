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


n, k = map(int, read(1).split())
lines = [line.split() for line in read(2).split('\n') if line.strip()]
possible = read(3).split() != ['impossible']
if not possible or lines == [['impossible']]:
    if possible or lines != [['impossible']]:
        wrong('it is possible' if possible else 'it is impossible')
    sys.exit(0)
if len(lines) != k:
    wrong(f'{k} trays were expected, and {len(lines)} came')
laid = set()
for line in lines:
    if len(line) != n // k:
        wrong(f'a tray holds {len(line)} counters')
    weights = [whole(word, 1, n) for word in line]
    if sum(weights) * k != n * (n + 1) // 2:
        wrong(f'a tray holds {sum(weights)} grams')
    laid.update(weights)
if len(laid) != n:
    wrong('a counter is laid twice')
