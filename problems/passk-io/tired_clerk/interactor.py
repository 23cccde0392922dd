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
    n, k, secret = map(int, file.read().split())
# A secret of 0 is one that is not chosen yet: whatever leaves more numbers is the truth.
low, high = (secret, secret) if secret else (1, n)
print(n)
asked = 0
while True:
    words = hear()
    if len(words) != 2 or words[0] not in ('?', '!'):
        wrong('a line is "? q" or "! x"')
    number = whole(words[1], 1, n)
    if words[0] == '!':
        if low != high or number != low:
            wrong(f'the secret number is not {number}' if low == high else f'it may be another than {number}')
        sys.exit(0)
    asked += 1
    if asked > 29:
        wrong('more than 29 questions')
    at_least = high - number + 1 >= number - low if low < number <= high else number <= low
    if low < number <= high:
        low, high = (number, high) if at_least else (low, number - 1)
    print('yes' if at_least != (asked % k == 0) else 'no')
