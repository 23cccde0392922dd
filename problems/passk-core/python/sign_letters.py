# task: passk/sign_letters
# entry point: sign_letters
# tags: strings, counting, dicts
# %% prompt
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    """Say which signs can be put up with a stock of loose letters, one sign after the other.

    `stock` says how many there are of a letter; what it does not name is out of stock. Signs have capital
    letters and spaces; a space needs nothing. An M can be turned into a W, a Z into an N, and the other way
    round: a sign takes the right letters first and turns letters only if those have run out. A sign for which
    letters are missing is skipped and takes none. Return the signs that are put up; the given stock is left
    unchanged.

    >>> sign_letters(["MOW", "NO", "ZOO"], {"M": 2, "O": 4, "N": 1})
    ['MOW', 'NO']
    >>> sign_letters(["WOW", "WE"], {"W": 1, "E": 2, "M": 1})
    ['WE']
    """
# %% canonical solution
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign.replace(" ", ""):
            if trial.get(letter, 0) == 0 and letter in turned:
                letter = turned[letter]
            trial[letter] = trial.get(letter, 0) - 1
        if min(trial.values(), default=0) >= 0:
            left = trial
            done.append(sign)
    return done


# %% test
def check(candidate):
    assert candidate(["MOW", "NO", "ZOO"], {"M": 2, "O": 4, "N": 1}) == ["MOW", "NO"]
    assert candidate(["WOW", "WE"], {"W": 1, "E": 2, "M": 1}) == ["WE"]
    assert candidate([], {"A": 1}) == []
    assert candidate([], {}) == []
    assert candidate(["A"], {}) == []
    assert candidate([" ", ""], {}) == [" ", ""]
    assert candidate(["A"], {"A": 1}) == ["A"]
    assert candidate(["A", "A"], {"A": 1}) == ["A"]
    assert candidate(["AA"], {"A": 1}) == []
    assert candidate(["AB", "A"], {"A": 1}) == ["A"]
    assert candidate(["A B", "B A"], {"A": 1, "B": 2}) == ["A B"]
    assert candidate(["W", "W", "M"], {"M": 2}) == ["W", "W"]
    assert candidate(["N", "N", "Z"], {"Z": 1, "N": 1}) == ["N", "N"]
    assert candidate(["ZZ", "NN"], {"N": 2}) == ["ZZ"]
    assert candidate(["MWMW"], {"M": 2, "W": 2}) == ["MWMW"]
    assert candidate(["MWMW"], {"M": 4}) == ["MWMW"]
    assert candidate(["MMM", "WW"], {"W": 2, "M": 1}) == ["MMM"]
    assert candidate(["N", "M", "W", "Z"], {"Z": 1, "W": 1}) == ["N", "M"]
    assert candidate(["E", "ME", "WE"], {"M": 1, "W": 0, "E": 2}) == ["E", "ME"]
    assert candidate(["BEE", "BE", "E"], {"B": 1, "E": 3}) == ["BEE", "E"]
    assert candidate(
        ["HONEY", "NO HONEY", "MONEY"], {"H": 3, "O": 3, "N": 2, "E": 2, "Y": 2, "Z": 1}
    ) == ["HONEY", "NO HONEY"]


# %% run
if __name__ == "__main__":
    check(sign_letters)

# %% attempt: letters are never turned -> wrong_answer
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign.replace(" ", ""):
            trial[letter] = trial.get(letter, 0) - 1
        if min(trial.values(), default=0) >= 0:
            left = trial
            done.append(sign)
    return done

# %% attempt: a skipped sign takes its letters -> wrong_answer
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign.replace(" ", ""):
            if trial.get(letter, 0) == 0 and letter in turned:
                letter = turned[letter]
            trial[letter] = trial.get(letter, 0) - 1
        left = {letter: max(count, 0) for letter, count in trial.items()}
        if min(trial.values(), default=0) >= 0:
            done.append(sign)
    return done

# %% attempt: stops at the first sign that can't be put up -> wrong_answer
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign.replace(" ", ""):
            if trial.get(letter, 0) == 0 and letter in turned:
                letter = turned[letter]
            trial[letter] = trial.get(letter, 0) - 1
        if min(trial.values(), default=0) >= 0:
            left = trial
            done.append(sign)
        else:
            break
    return done

# %% attempt: a space has to be in stock -> wrong_answer
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign:
            if trial.get(letter, 0) == 0 and letter in turned:
                letter = turned[letter]
            trial[letter] = trial.get(letter, 0) - 1
        if min(trial.values(), default=0) >= 0:
            left = trial
            done.append(sign)
    return done

# %% attempt: letters that the stock does not name -> runtime_error
def sign_letters(signs: list[str], stock: dict[str, int]) -> list[str]:
    turned = {"M": "W", "W": "M", "N": "Z", "Z": "N"}
    left = dict(stock)
    done = []
    for sign in signs:
        trial = dict(left)
        for letter in sign.replace(" ", ""):
            if trial[letter] == 0 and letter in turned:
                letter = turned[letter]
            trial[letter] -= 1
        if min(trial.values(), default=0) >= 0:
            left = trial
            done.append(sign)
    return done

# %% equivalent mutant: neither 0 nor 1 is negative
# -if min(trial.values(), default=0) >= 0:
# +if min(trial.values(), default=1) >= 0:
