# task: passk/old_money_sum
# entry point: old_money_sum
# tags: money, parsing, formatting
# %% prompt
def old_money_sum(amounts: list[str]) -> str:
    """Add up amounts of old money, where 12 pence are a shilling and 20 shillings a pound.

    An amount is written "P/S/D" with pounds, shillings and pence, each a whole number or "-" for none;
    shillings and pence may be any number, such as in "-/25/-". Pounds, shillings or both may be left out:
    "3/6" is three shillings and six pence, "6" is six pence. The sum is written in the same form with all
    three parts, at most 19 shillings and 11 pence, and "-" for each part that is 0.

    >>> old_money_sum(["1/19/11", "1"])
    '2/-/-'
    >>> old_money_sum(["3/6", "-/25/-"])
    '1/8/6'
    """
# %% canonical solution
    pence = 0
    for amount in amounts:
        for part, worth in zip(reversed(amount.split("/")), (1, 12, 240)):
            pence += 0 if part == "-" else int(part) * worth
    parts = [pence // 240, pence // 12 % 20, pence % 12]
    return "/".join(str(part) if part else "-" for part in parts)


# %% test
def check(candidate):
    assert candidate(["1/19/11", "1"]) == "2/-/-"
    assert candidate(["3/6", "-/25/-"]) == "1/8/6"
    assert candidate([]) == "-/-/-"
    assert candidate(["-"]) == "-/-/-"
    assert candidate(["0/0/0"]) == "-/-/-"
    assert candidate(["1"]) == "-/-/1"
    assert candidate(["11"]) == "-/-/11"
    assert candidate(["12"]) == "-/1/-"
    assert candidate(["1/-"]) == "-/1/-"
    assert candidate(["19/11"]) == "-/19/11"
    assert candidate(["20/-"]) == "1/-/-"
    assert candidate(["239"]) == "-/19/11"
    assert candidate(["240"]) == "1/-/-"
    assert candidate(["2/-/3"]) == "2/-/3"
    assert candidate(["-/2", "-/-/4", "5"]) == "-/-/11"
    assert candidate(["1/2/3", "10/20/30", "100/200/300"]) == "123/9/9"
    assert candidate(["007/08/09"]) == "7/8/9"
    assert candidate(["999999/19/11", "1"]) == "1000000/-/-"


# %% run
if __name__ == "__main__":
    check(old_money_sum)

# %% attempt: reads the parts from the left -> wrong_answer
def old_money_sum(amounts: list[str]) -> str:
    pence = 0
    for amount in amounts:
        for part, worth in zip(amount.split("/"), (240, 12, 1)):
            pence += 0 if part == "-" else int(part) * worth
    parts = [pence // 240, pence // 12 % 20, pence % 12]
    return "/".join(str(part) if part else "-" for part in parts)

# %% attempt: writes a zero for none -> wrong_answer
def old_money_sum(amounts: list[str]) -> str:
    pence = 0
    for amount in amounts:
        for part, worth in zip(reversed(amount.split("/")), (1, 12, 240)):
            pence += 0 if part == "-" else int(part) * worth
    parts = [pence // 240, pence // 12 % 20, pence % 12]
    return "/".join(str(part) for part in parts)

# %% attempt: twelve shillings are a pound -> wrong_answer
def old_money_sum(amounts: list[str]) -> str:
    pence = 0
    for amount in amounts:
        for part, worth in zip(reversed(amount.split("/")), (1, 12, 144)):
            pence += 0 if part == "-" else int(part) * worth
    parts = [pence // 144, pence // 12 % 12, pence % 12]
    return "/".join(str(part) if part else "-" for part in parts)

# %% attempt: leaves out the parts that are nothing -> wrong_answer
def old_money_sum(amounts: list[str]) -> str:
    pence = 0
    for amount in amounts:
        for part, worth in zip(reversed(amount.split("/")), (1, 12, 240)):
            pence += 0 if part == "-" else int(part) * worth
    parts = [pence // 240, pence // 12 % 20, pence % 12]
    return "/".join(str(part) for part in parts if part) or "-"

# %% attempt: takes a dash for a number -> runtime_error
def old_money_sum(amounts: list[str]) -> str:
    pence = 0
    for amount in amounts:
        for part, worth in zip(reversed(amount.split("/")), (1, 12, 240)):
            pence += int(part) * worth
    parts = [pence // 240, pence // 12 % 20, pence % 12]
    return "/".join(str(part) if part else "-" for part in parts)
