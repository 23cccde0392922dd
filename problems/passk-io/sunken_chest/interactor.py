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
    n, x, y = map(int, file.read().split())
print(n)
soundings = 0
while True:
    words = hear()
    if len(words) != 3 or words[0] not in ('?', '!'):
        wrong('a line is "? x y" or "! x y"')
    a, b = (whole(word, 1, n) for word in words[1:])
    if words[0] == '!':
        if (a, b) != (x, y):
            wrong(f'the chest is not at {a} {b}')
        sys.exit(0)
    soundings += 1
    if soundings > 3:
        wrong('more than 3 soundings')
    print(max(abs(a - x), abs(b - y)))
