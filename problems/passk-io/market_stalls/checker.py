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


lines = [list(map(int, line.split())) for line in read(1).split('\n')]
(n, m), wants, stalls, away = lines[:4]
rows = read(2).split()
possible = read(3).split() != ['impossible']
if not possible or rows == ['impossible']:
    if possible or rows != ['impossible']:
        wrong('there is a timetable' if possible else 'there is no timetable')
    sys.exit(0)
if len(rows) != n:
    wrong(f'{n} lines were expected, and {len(rows)} came')
for trader, row in enumerate(rows):
    if len(row) != m or set(row) - set('x.'):
        wrong(f'{ascii(row[:30])} is no line of {m} days')
    if row.count('x') != wants[trader]:
        wrong(f'trader {trader + 1} has {row.count("x")} days')
    if away[trader] and row[away[trader] - 1] == 'x':
        wrong(f'trader {trader + 1} has a stall while he is away')
for day in range(m):
    if sum(row[day] == 'x' for row in rows) > stalls[day]:
        wrong(f'there are not so many stalls on day {day + 1}')
