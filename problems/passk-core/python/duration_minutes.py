# task: passk/duration_minutes
# entry point: duration_minutes
# tags: parsing, strings
# %% prompt
def duration_minutes(text: str) -> int:
    """Read a duration such as "2d 4h30m" as a number of minutes, or return -1 if it is not one.

    A duration is one or more parts, each an unsigned whole number in decimal digits followed at once by
    'd' (24 hours), 'h' or 'm'. Larger units come before smaller ones and no unit comes twice. Spaces may stand
    before, between and after the parts, but not within one.

    >>> duration_minutes("2d 4h30m")
    3150
    >>> duration_minutes("30m 1h")
    -1
    """
# %% canonical solution
    minutes = {"d": 1440, "h": 60, "m": 1}
    order = "dhm"
    total = 0
    number = ""
    last = -1
    for character in text:
        if character in "0123456789":
            number += character
        elif character in minutes and number and order.index(character) > last:
            total += int(number) * minutes[character]
            last = order.index(character)
            number = ""
        elif character != " " or number:
            return -1
    return -1 if number or last < 0 else total


# %% test
def check(candidate):
    assert candidate("2d 4h30m") == 3150
    assert candidate("30m 1h") == -1
    assert candidate("45m") == 45
    assert candidate("0m") == 0
    assert candidate("1h") == 60
    assert candidate("1d") == 1440
    assert candidate("  1h   5m  ") == 65
    assert candidate("007m") == 7
    assert candidate("90m") == 90
    assert candidate("") == -1
    assert candidate("   ") == -1
    assert candidate("5") == -1
    assert candidate("1h 5") == -1
    assert candidate("m") == -1
    assert candidate("h5m") == -1
    assert candidate("1 h") == -1
    assert candidate("1h1h") == -1
    assert candidate("5m1m") == -1
    assert candidate("-5m") == -1
    assert candidate("1.5h") == -1
    assert candidate("1H") == -1
    assert candidate("1h,5m") == -1
    assert candidate("1d1m") == 1441
    assert candidate("123456789d") == 177777776160


# %% run
if __name__ == "__main__":
    check(duration_minutes)

# %% attempt: any order of the units -> wrong_answer
def duration_minutes(text: str) -> int:
    import re

    if not re.fullmatch(r" *([0-9]+[dhm] *)+", text):
        return -1
    minutes = {"d": 1440, "h": 60, "m": 1}
    return sum(int(number) * minutes[unit] for number, unit in re.findall(r"([0-9]+)([dhm])", text))

# %% attempt: nothing at all is a duration of zero -> wrong_answer
def duration_minutes(text: str) -> int:
    import re

    match = re.fullmatch(r" *(?:([0-9]+)d)? *(?:([0-9]+)h)? *(?:([0-9]+)m)? *", text)
    if not match:
        return -1
    days, hours, minutes = (int(group or 0) for group in match.groups())
    return days * 1440 + hours * 60 + minutes

# %% attempt: drops all spaces first -> wrong_answer
def duration_minutes(text: str) -> int:
    import re

    match = re.fullmatch(r"(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?", text.replace(" ", ""))
    if not match or not any(match.groups()):
        return -1
    days, hours, minutes = (int(group or 0) for group in match.groups())
    return days * 1440 + hours * 60 + minutes

# %% attempt: a unit without a number -> runtime_error
def duration_minutes(text: str) -> int:
    minutes = {"d": 1440, "h": 60, "m": 1}
    total = 0
    number = ""
    last = ""
    for character in text.strip():
        if character.isdigit():
            number += character
        elif character in minutes:
            if last and "dhm".index(character) <= "dhm".index(last):
                return -1
            total += int(number) * minutes[character]
            number, last = "", character
        elif character != " " or number:
            return -1
    return -1 if number or not last else total

# %% equivalent mutant: -1 and -2 both stand before every unit
# -last = -1
# +last = -2

# %% equivalent mutant: each unit is there once
# -elif character in minutes and number and order.index(character) > last:
# +elif character in minutes and number and order.rindex(character) > last:

# %% equivalent mutant: each unit is there once
# -last = order.index(character)
# +last = order.rindex(character)
