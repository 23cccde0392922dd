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


MOVES = {'U': (-1, 0), 'D': (1, 0), 'L': (0, -1), 'R': (0, 1)}
size, *grid = read(1).split('\n')
h, w = map(int, size.split())
said, answer = read(2).split(), read(3).split()
if answer == ['stuck']:
    if said != ['stuck']:
        wrong('T cannot be reached')
    sys.exit(0)
least = int(answer[0])
if not said or whole(said[0], 1, 10000) != least:
    wrong(f'the first word is not the least number of pushes: {ascii(said[:1])[:40]}')
if len(said) != least + 1:
    wrong(f'{least} pushes were expected, and {len(said) - 1} came')
r, c = next((r, c) for r in range(h) for c in range(w) if grid[r][c] == 'S')
last = None
for push in said[1:]:
    if len(push) != 2 or push[0] not in MOVES or push[1] not in '123':
        wrong(f'{ascii(push[:30])} is no push')
    dr, dc = MOVES[push[0]]
    if last == (dr != 0):
        wrong(f'{push} makes no turn')
    last = dr != 0
    for _ in range(int(push[1])):
        r, c = r + dr, c + dc
        if not (0 <= r < h and 0 <= c < w) or grid[r][c] == '#':
            wrong(f'{push} runs against a wall')
if grid[r][c] != 'T':
    wrong('the last push does not end at T')
