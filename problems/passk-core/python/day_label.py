# task: passk/day_label
# entry point: day_label
# tags: dates, parsing
# %% prompt
def day_label(day: int, leap: bool) -> str:
    """Name the date of the day-th day of a year, such as "Mar 1".

    Days are counted from 1, which is "Jan 1". The months are called Jan, Feb, Mar, Apr, May, Jun, Jul,
    Aug, Sep, Oct, Nov, Dec. February has 29 days if `leap` is true and 28 otherwise. For a day that
    the year does not have, return the empty string.

    >>> day_label(60, False)
    'Mar 1'
    >>> day_label(60, True)
    'Feb 29'
    >>> day_label(366, False)
    ''
    """
# %% canonical solution
    if day < 1:
        return ""
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for name, length in zip(names, lengths):
        if day <= length:
            return f"{name} {day}"
        day -= length
    return ""


# %% test
def check(candidate):
    assert candidate(1, False) == "Jan 1"
    assert candidate(31, False) == "Jan 31"
    assert candidate(32, True) == "Feb 1"
    assert candidate(59, False) == "Feb 28"
    assert candidate(60, False) == "Mar 1"
    assert candidate(60, True) == "Feb 29"
    assert candidate(61, True) == "Mar 1"
    assert candidate(365, False) == "Dec 31"
    assert candidate(365, True) == "Dec 30"
    assert candidate(366, True) == "Dec 31"
    assert candidate(366, False) == ""
    assert candidate(367, True) == ""
    assert candidate(0, True) == ""
    assert candidate(-5, False) == ""
    assert candidate(213, False) == "Aug 1"
    assert candidate(244, False) == "Sep 1"
    assert candidate(304, True) == "Oct 30"
    assert candidate(181, False) == "Jun 30"
    assert candidate(120, False) == "Apr 30"
    assert candidate(151, False) == "May 31"
    assert candidate(334, False) == "Nov 30"


# %% run
if __name__ == "__main__":
    check(day_label)

# %% attempt: counts days from zero -> wrong_answer
def day_label(day: int, leap: bool) -> str:
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for name, length in zip(names, lengths):
        if day < length:
            return f"{name} {day + 1}"
        day -= length
    return ""

# %% attempt: months of alternating length to the end -> wrong_answer
def day_label(day: int, leap: bool) -> str:
    if day < 1:
        return ""
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    for i, name in enumerate(names):
        length = 31 - i % 2
        if i == 1:
            length = 29 if leap else 28
        if day <= length:
            return f"{name} {day}"
        day -= length
    return ""

# %% attempt: does not look for a day before the first -> wrong_answer
def day_label(day: int, leap: bool) -> str:
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for name, length in zip(names, lengths):
        if day <= length:
            return f"{name} {day}"
        day -= length
    return ""

# %% attempt: runs out of months -> runtime_error
def day_label(day: int, leap: bool) -> str:
    if day < 1:
        return ""
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    month = 0
    while day > lengths[month]:
        day -= lengths[month]
        month += 1
    return f"{names[month]} {day}"
