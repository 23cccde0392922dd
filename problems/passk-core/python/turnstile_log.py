# task: passk/turnstile_log
# entry point: turnstile_log
# tags: state machine
# %% prompt
def turnstile_log(events: str) -> tuple[int, int]:
    """Count the visitors who pass a turnstile and those whom it stops.

    In `events` a "c" is a coin and a "p" is a visitor who pushes. A coin pays for one visitor; coins that
    come before the next push add up, but only to three. "x" is the keeper, who takes all paid passes away.
    Other characters mean nothing.

    >>> turnstile_log("cpp")
    (1, 1)
    >>> turnstile_log("cccccpppp")
    (3, 1)
    """
# %% canonical solution
    paid = passed = stopped = 0
    for event in events:
        if event == "c":
            paid = min(paid + 1, 3)
        elif event == "x":
            paid = 0
        elif event == "p" and paid > 0:
            paid -= 1
            passed += 1
        elif event == "p":
            stopped += 1
    return passed, stopped


# %% test
def check(candidate):
    assert candidate("cpp") == (1, 1)
    assert candidate("cccccpppp") == (3, 1)
    assert candidate("") == (0, 0)
    assert candidate("p") == (0, 1)
    assert candidate("c") == (0, 0)
    assert candidate("cp") == (1, 0)
    assert candidate("cxp") == (0, 1)
    assert candidate("cccpppp") == (3, 1)
    assert candidate("ccpcpp") == (3, 0)
    assert candidate("ccccpcpppp") == (4, 1)
    assert candidate("xcp") == (1, 0)
    assert candidate("cCp P") == (1, 0)
    assert candidate("ppp") == (0, 3)
    assert candidate("cccxcpp") == (1, 1)
    assert candidate("ccpccp") == (2, 0)


# %% run
if __name__ == "__main__":
    check(turnstile_log)

# %% attempt: coins add up without end -> wrong_answer
def turnstile_log(events: str) -> tuple[int, int]:
    paid = passed = stopped = 0
    for event in events:
        if event == "c":
            paid += 1
        elif event == "x":
            paid = 0
        elif event == "p" and paid > 0:
            paid -= 1
            passed += 1
        elif event == "p":
            stopped += 1
    return passed, stopped

# %% attempt: one coin at most is kept -> wrong_answer
def turnstile_log(events: str) -> tuple[int, int]:
    paid = False
    passed = stopped = 0
    for event in events:
        if event in "cx":
            paid = event == "c"
        elif event == "p":
            passed += paid
            stopped += not paid
            paid = False
    return passed, stopped

# %% attempt: the keeper is not seen -> wrong_answer
def turnstile_log(events: str) -> tuple[int, int]:
    paid = passed = stopped = 0
    for event in events:
        if event == "c":
            paid = min(paid + 1, 3)
        elif event == "p" and paid > 0:
            paid -= 1
            passed += 1
        elif event == "p":
            stopped += 1
    return passed, stopped

# %% attempt: every other character is a visitor -> wrong_answer
def turnstile_log(events: str) -> tuple[int, int]:
    paid = passed = stopped = 0
    for event in events:
        if event == "c":
            paid = min(paid + 1, 3)
        elif event == "x":
            paid = 0
        elif paid > 0:
            paid -= 1
            passed += 1
        else:
            stopped += 1
    return passed, stopped
