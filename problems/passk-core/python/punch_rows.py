# task: passk/punch_rows
# entry point: punch_rows
# tags: encoding, bits, strings
# %% prompt
def punch_rows(word: str) -> list[str]:
    """Punch a word into a paper tape for a loom and return the tape's six rows.

    Each letter, whatever its case, takes one column: 'A' has the number 1, 'Z' has 26, and everything that is
    not an ASCII letter has 0. The upper five rows hold the binary digits of the number, the highest in the
    top row. The sixth row is punched where the five above it have an even number of holes. A hole is 'o', no
    hole is '.'. The empty word gives six empty rows.

    >>> punch_rows("ab")
    ['..', '..', '..', '.o', 'o.', '..']
    >>> punch_rows("Z ")
    ['o.', 'o.', '..', 'o.', '..', '.o']
    """
# %% canonical solution
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
        holes = f"{number:05b}"
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]


# %% test
def check(candidate):
    assert candidate("ab") == ["..", "..", "..", ".o", "o.", ".."]
    assert candidate("Z ") == ["o.", "o.", "..", "o.", "..", ".o"]
    assert candidate("") == ["", "", "", "", "", ""]
    assert candidate("A") == [".", ".", ".", ".", "o", "."]
    assert candidate("z") == ["o", "o", ".", "o", ".", "."]
    assert candidate("C") == [".", ".", ".", "o", "o", "o"]
    assert candidate("o") == [".", "o", "o", "o", "o", "o"]
    assert candidate("P") == ["o", ".", ".", ".", ".", "."]
    assert candidate("@[`{") == ["....", "....", "....", "....", "....", "oooo"]
    assert candidate("-7") == ["..", "..", "..", "..", "..", "oo"]
    assert candidate("é") == [".", ".", ".", ".", ".", "o"]
    assert candidate("ſıß") == ["...", "...", "...", "...", "...", "ooo"]
    assert candidate("LOOM") == ["....", "oooo", "oooo", ".oo.", ".ooo", "ooo."]
    assert candidate("Ye a") == ["o...", "o...", ".o..", "....", "oo.o", ".oo."]


# %% run
if __name__ == "__main__":
    check(punch_rows)

# %% attempt: the last row is punched where the number of holes is odd -> wrong_answer
def punch_rows(word: str) -> list[str]:
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
        holes = f"{number:05b}"
        columns.append(holes + str(holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% attempt: the lowest digit at the top -> wrong_answer
def punch_rows(word: str) -> list[str]:
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
        holes = f"{number:05b}"[::-1]
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% attempt: A has the number 0 -> wrong_answer
def punch_rows(word: str) -> list[str]:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
        holes = f"{number:05b}"
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% attempt: small letters are no letters -> wrong_answer
def punch_rows(word: str) -> list[str]:
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        number = max(0, alphabet.find(letter)) if letter.isascii() else 0
        holes = f"{number:05b}"
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% attempt: characters without a number leave no column -> wrong_answer
def punch_rows(word: str) -> list[str]:
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in filter(str.isalpha, word):
        number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
        holes = f"{number:05b}"
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% attempt: looks each character up -> runtime_error
def punch_rows(word: str) -> list[str]:
    alphabet = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    columns = []
    for letter in word:
        holes = f"{alphabet.index(letter.upper()):05b}"
        columns.append(holes + str(1 - holes.count("1") % 2))
    return ["".join(".o"[int(column[row])] for column in columns) for row in range(6)]

# %% equivalent mutant: each letter is there once
# -number = max(0, alphabet.find(letter.upper())) if letter.isascii() else 0
# +number = max(0, alphabet.rfind(letter.upper())) if letter.isascii() else 0
