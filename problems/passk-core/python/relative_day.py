# task: passk/relative_day
# entry point: relative_day
# tags: strings, formatting, dates
# %% prompt
def relative_day(days: int) -> str:
    """Say how far away a day is, as a kennel's diary does: `days` counts from today, negative for the past.

    0, 1 and -1 are "today", "tomorrow" and "yesterday". Otherwise the distance is given in days below 14,
    from 14 on in full weeks and the days that remain, if any: "in 2 weeks and 3 days". The past has " ago" at
    its end instead of "in " before it. One day or week is written "1 day" or "1 week".

    >>> relative_day(15)
    'in 2 weeks and 1 day'
    >>> relative_day(-9)
    '9 days ago'
    """
# %% canonical solution
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = divmod(abs(days), 7)
    if abs(days) < 14:
        span = f"{abs(days)} days"
    elif rest == 0:
        span = f"{weeks} weeks"
    else:
        span = f"{weeks} weeks and {rest} day{'s' if rest > 1 else ''}"
    return f"in {span}" if days > 0 else f"{span} ago"


# %% test
def check(candidate):
    assert candidate(15) == "in 2 weeks and 1 day"
    assert candidate(-9) == "9 days ago"
    assert candidate(0) == "today"
    assert candidate(1) == "tomorrow"
    assert candidate(-1) == "yesterday"
    assert candidate(2) == "in 2 days"
    assert candidate(-2) == "2 days ago"
    assert candidate(7) == "in 7 days"
    assert candidate(13) == "in 13 days"
    assert candidate(14) == "in 2 weeks"
    assert candidate(-13) == "13 days ago"
    assert candidate(-14) == "2 weeks ago"
    assert candidate(-15) == "2 weeks and 1 day ago"
    assert candidate(16) == "in 2 weeks and 2 days"
    assert candidate(20) == "in 2 weeks and 6 days"
    assert candidate(21) == "in 3 weeks"
    assert candidate(-700) == "100 weeks ago"
    assert candidate(-705) == "100 weeks and 5 days ago"


# %% run
if __name__ == "__main__":
    check(relative_day)

# %% attempt: a week is enough to count in weeks -> wrong_answer
def relative_day(days: int) -> str:
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = divmod(abs(days), 7)
    if abs(days) < 7:
        span = f"{abs(days)} days"
    elif rest == 0:
        span = f"{weeks} weeks"
    else:
        span = f"{weeks} weeks and {rest} day{'s' if rest > 1 else ''}"
    return f"in {span}" if days > 0 else f"{span} ago"

# %% attempt: fourteen days are still counted in days -> wrong_answer
def relative_day(days: int) -> str:
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = divmod(abs(days), 7)
    if abs(days) <= 14:
        span = f"{abs(days)} days"
    elif rest == 0:
        span = f"{weeks} weeks"
    else:
        span = f"{weeks} weeks and {rest} day{'s' if rest > 1 else ''}"
    return f"in {span}" if days > 0 else f"{span} ago"

# %% attempt: one days -> wrong_answer
def relative_day(days: int) -> str:
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = divmod(abs(days), 7)
    if abs(days) < 14:
        span = f"{abs(days)} days"
    elif rest == 0:
        span = f"{weeks} weeks"
    else:
        span = f"{weeks} weeks and {rest} days"
    return f"in {span}" if days > 0 else f"{span} ago"

# %% attempt: no days remain but are written -> wrong_answer
def relative_day(days: int) -> str:
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = divmod(abs(days), 7)
    if abs(days) < 14:
        span = f"{abs(days)} days"
    else:
        span = f"{weeks} weeks and {rest} day{'s' if rest > 1 else ''}"
    return f"in {span}" if days > 0 else f"{span} ago"

# %% attempt: a negative number has another rest -> wrong_answer
def relative_day(days: int) -> str:
    if abs(days) <= 1:
        return ["today", "tomorrow", "yesterday"][days]
    weeks, rest = abs(days // 7), days % 7
    span = f"{abs(days)} days"
    if abs(days) >= 14:
        span = f"{weeks} weeks" + (f" and {rest} day{'s' if rest > 1 else ''}" if rest else "")
    return f"in {span}" if days > 0 else f"{span} ago"

# %% equivalent mutant: only days further away than one come here
# -return f"in {span}" if days > 0 else f"{span} ago"
# +return f"in {span}" if days >= 0 else f"{span} ago"

# %% equivalent mutant: only days further away than one come here
# -return f"in {span}" if days > 0 else f"{span} ago"
# +return f"in {span}" if days > 1 else f"{span} ago"
