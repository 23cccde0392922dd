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


n, drying, *times = map(int, read(1).split())
guests = list(zip(times[::2], times[1::2]))
said, least = read(2).split(), int(read(3).split()[0])
if len(said) != n + 1:
    wrong(f'{n + 1} numbers were expected, and {len(said)} came')
if whole(said[0], 1, n) != least:
    wrong(f'{said[0]} is not the least number of umbrellas')
dry_at = {}
umbrellas = [whole(word, 1, least) for word in said[1:]]
for (out, back), umbrella in sorted(zip(guests, umbrellas)):
    if dry_at.get(umbrella, 0) > out:
        wrong(f'umbrella {umbrella} is not dry at minute {out}')
    dry_at[umbrella] = back + drying
