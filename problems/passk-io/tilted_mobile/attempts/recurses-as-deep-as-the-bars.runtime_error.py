text = input()
place = 0
tilted = 0


def read():
    global place, tilted
    if text[place] != "[":
        start = place
        while place < len(text) and text[place].isdigit():
            place += 1
        return int(text[start:place]), 0
    place += 1
    left, left_depth = read()
    place += 1
    right, right_depth = read()
    place += 1
    tilted += abs(left - right) > 1
    return left + right, max(left_depth, right_depth) + 1


weight, depth = read()
print(tilted, weight, depth)
