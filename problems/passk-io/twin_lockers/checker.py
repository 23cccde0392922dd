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
said, answer = read(2).split(), read(3).split()
if answer == ['none']:
    if said != ['none']:
        wrong('there are no twins')
else:
    if len(said) != 2:
        wrong('two places were expected')
    i, j = (whole(word, 1, n) for word in said)
    if i >= j:
        wrong('the smaller place comes first')
    if (numbers[i - 1] - numbers[j - 1]) % m != 0:
        wrong(f'the lockers at {i} and {j} are no twins')
    if j - i != int(answer[1]) - int(answer[0]):
        wrong('there are twins that are nearer to each other')
