# task: passk/read_price
# entry point: read_price
# tags: money, parsing
# %% prompt
def read_price(text: str) -> int:
    """Read a price on a flea market's tag, such as "1'250.-", in cents; return -1 if it is not a price.

    A price is whole francs, a dot or comma, and two digits of cents or "-" for none; the dot or comma may be
    left out together with the cents. The francs are one or more digits without a sign; they may be grouped by
    "'", but then each group has three digits except the first, which has one to three, and every "'" is
    there. Instead of 0 francs there may be "-", but then two digits of cents must follow. Nothing else is
    allowed, no space either.

    >>> read_price("1'250.-")
    125000
    >>> read_price("-,05")
    5
    """
# %% canonical solution
    import re

    match = re.fullmatch(r"(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{2}|-))?", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)


# %% test
def check(candidate):
    assert candidate("1'250.-") == 125000
    assert candidate("-,05") == 5
    assert candidate("9.99") == 999
    assert candidate("9'999.90") == 999990
    assert candidate("999'999,09") == 99999909
    assert candidate("0'500") == 50000
    assert candidate("-.95") == 95
    assert candidate("5") == 500
    assert candidate("0") == 0
    assert candidate("5.-") == 500
    assert candidate("5,-") == 500
    assert candidate("5.50") == 550
    assert candidate("5,05") == 505
    assert candidate("007.10") == 710
    assert candidate("-.50") == 50
    assert candidate("-.00") == 0
    assert candidate("1'000") == 100000
    assert candidate("12'000'000,99") == 1200000099
    assert candidate("123'456.78") == 12345678
    assert candidate("1234567.89") == 123456789
    assert candidate("") == -1
    assert candidate("-") == -1
    assert candidate("-.-") == -1
    assert candidate("--") == -1
    assert candidate("5.") == -1
    assert candidate("5.5") == -1
    assert candidate("5.500") == -1
    assert candidate(".50") == -1
    assert candidate("-5") == -1
    assert candidate("-505") == -1
    assert candidate("-5.50") == -1
    assert candidate("--50") == -1
    assert candidate("5-") == -1
    assert candidate("5.--") == -1
    assert candidate("5;50") == -1
    assert candidate("1'00") == -1
    assert candidate("1'0000") == -1
    assert candidate("1234'567") == -1
    assert candidate("1'234567") == -1
    assert candidate("'100") == -1
    assert candidate("1''000") == -1
    assert candidate("1'000'") == -1
    assert candidate("5 .50") == -1
    assert candidate(" 5") == -1
    assert candidate("5\n") == -1
    assert candidate("a") == -1


# %% run
if __name__ == "__main__":
    check(read_price)

# %% attempt: any number of digits in a group -> wrong_answer
def read_price(text: str) -> int:
    import re

    match = re.fullmatch(r"(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]+)+)(?:[.,]([0-9]{2}|-))?", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)

# %% attempt: one digit of cents is enough -> wrong_answer
def read_price(text: str) -> int:
    import re

    match = re.fullmatch(r"(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{1,2}|-))?", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)

# %% attempt: a dash is as good as nothing -> wrong_answer
def read_price(text: str) -> int:
    import re

    match = re.fullmatch(r"(-|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{2}|-))?", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)

# %% attempt: the comma groups -> wrong_answer
def read_price(text: str) -> int:
    import re

    match = re.fullmatch(r"(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.]([0-9]{2}|-))?", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)

# %% attempt: a line break at the end is overlooked -> wrong_answer
def read_price(text: str) -> int:
    import re

    match = re.match(r"(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{2}|-))?$", text)
    if not match:
        return -1
    francs, cents = (part.strip("-").replace("'", "") for part in match.groups(default=""))
    return int(francs or 0) * 100 + int(cents or 0)

# %% attempt: takes what it gets for a number -> runtime_error
def read_price(text: str) -> int:
    francs, _, cents = text.replace(",", ".").partition(".")
    francs = francs.replace("'", "")
    return int("0" if francs == "-" else francs) * 100 + int("0" if cents in ("", "-") else cents)
