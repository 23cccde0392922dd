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
    n, tests, *lamp_of = map(int, file.read().split())
print(n, tests)
asked = 0
while True:
    words = hear(5000)
    if words[:1] == ['!']:
        if len(words) != n + 1:
            wrong(f'{n} lamps were expected, and {len(words) - 1} came')
        for switch, word in enumerate(words[1:]):
            if whole(word, 1, n) != lamp_of[switch]:
                wrong(f'switch {switch + 1} does not turn on lamp {word}')
        sys.exit(0)
    if len(words) != 2 or words[0] != '?' or len(words[1]) != n or set(words[1]) - set('01'):
        wrong(f'a line is "? s" with {n} characters, or "!" with {n} numbers')
    asked += 1
    if asked > tests:
        wrong(f'more than {tests} tests')
    reply = ['0'] * n
    for switch, state in enumerate(words[1]):
        reply[lamp_of[switch] - 1] = state
    print(''.join(reply))
