def sound(x, y):
    print('?', x, y, flush=True)
    return int(input())


def chest():
    # From the corner: the larger of column and row.
    larger = sound(1, 1) + 1
    if larger == 1:
        return 1, 1
    # A chest in the row of this cell is at x - 1; one in the column `larger` is as far away as that column, which is farther.
    distance = sound(1, larger)
    if distance < larger - 1:
        return distance + 1, larger
    return larger, sound(larger, 1) + 1


n = int(input())
print('!', *chest(), flush=True)
