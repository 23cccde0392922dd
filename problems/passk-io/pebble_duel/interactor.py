import sys


def wrong(why):
    print(why, file=sys.stderr)
    sys.exit(1)


def hear(most=200):
    """The words of the next line, which may be anything; a program that has ended says nothing more."""
    line = sys.stdin.readline(most)
    if line == '':
        raise EOFError
    if not line.endswith('\n'):
        wrong('the line does not end, or is too long')
    return line.split()


def whole(word, least, most):
    """The number of a word of digits alone: int() takes signs, underscores and other scripts, too."""
    if not (word.isascii() and word.isdigit() and len(word) <= 12 and least <= int(word) <= most):
        wrong(f'{ascii(word[:30])} is no whole number from {least} to {most}')
    return int(word)


with open(sys.argv[1]) as file:
    n, m, style = map(int, file.read().split())
# Whether who is to take from `left` pebbles after `last` were taken can win.
wins = [[False] * (m + 1) for _ in range(n + 1)]
for left in range(1, n + 1):
    good = [taken for taken in range(1, min(m, left) + 1) if not wins[left - taken][taken]]
    for last in range(m + 1):
        wins[left][last] = any(taken != last for taken in good)


def move(left, last):
    """A number that wins, or one as the style of the case wants: the smallest, the largest, one or the other."""
    allowed = [taken for taken in range(1, min(m, left) + 1) if taken != last]
    if not allowed:
        return 0
    good = [taken for taken in allowed if not wins[left - taken][taken]]
    if good:
        return good[0]
    return allowed[0 if style == 0 else -1 if style == 1 else left * 7 % len(allowed)]


print(n, m)
words = hear()
if words not in (['first'], ['second']):
    wrong('the first line is "first" or "second"')
left, last = n, 0
mine = words == ['second']
while True:
    if mine:
        last = move(left, last)
        print(last)
        if last == 0:
            sys.exit(0)
    else:
        if all(taken == last for taken in range(1, min(m, left) + 1)):
            wrong('the program cannot take any, and has lost')
        words = hear()
        if len(words) != 1:
            wrong('a move is one number')
        taken = whole(words[0], 1, m)
        if taken > left:
            wrong(f'{taken} pebbles are more than there are')
        if taken == last:
            wrong(f'{taken} were just taken')
        last = taken
    left -= last
    mine = not mine
