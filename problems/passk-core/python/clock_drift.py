# task: passk/clock_drift
# entry point: clock_drift
# tags: formatting, numbers
# %% prompt
def clock_drift(set_at: int, now: int, gain: int) -> str:
    """Say what a hall clock that does not keep time shows, as "HH:MM:SS".

    The clock was set right at second `set_at` and is read at second `now`, not before; both count from a
    midnight. For every full hour since it was set it has gained `gain` seconds, or lost them if `gain` is
    negative; a part of an hour changes nothing. It shows hours 00 to 23.

    >>> clock_drift(0, 7200, 5)
    '02:00:10'
    >>> clock_drift(3600, 7199, -60)
    '01:59:59'
    """
# %% canonical solution
    shown = (now + (now - set_at) // 3600 * gain) % 86400
    return f"{shown // 3600:02}:{shown // 60 % 60:02}:{shown % 60:02}"


# %% test
def check(candidate):
    assert candidate(0, 7200, 5) == "02:00:10"
    assert candidate(3600, 7199, -60) == "01:59:59"
    assert candidate(0, 0, 9) == "00:00:00"
    assert candidate(0, 3599, 9) == "00:59:59"
    assert candidate(0, 3600, 9) == "01:00:09"
    assert candidate(100, 3700, 9) == "01:01:49"
    assert candidate(101, 3700, 9) == "01:01:40"
    assert candidate(0, 86399, 0) == "23:59:59"
    assert candidate(0, 86400, 0) == "00:00:00"
    assert candidate(0, 82800, 3600) == "22:00:00"
    assert candidate(0, 3600, -3601) == "23:59:59"
    assert candidate(0, 7200, -86400) == "02:00:00"
    assert candidate(0, 36000, -1) == "09:59:50"
    assert candidate(90000, 97200, 30) == "03:01:00"
    assert candidate(0, 172800, 1) == "00:00:48"
    assert candidate(5, 86405, -90000) == "00:00:05"
    assert candidate(43200, 45296, 7) == "12:34:56"


# %% run
if __name__ == "__main__":
    check(clock_drift)

# %% attempt: parts of an hour count -> wrong_answer
def clock_drift(set_at: int, now: int, gain: int) -> str:
    shown = (now + (now - set_at) * gain // 3600) % 86400
    return f"{shown // 3600:02}:{shown // 60 % 60:02}:{shown % 60:02}"

# %% attempt: hours are counted from midnight -> wrong_answer
def clock_drift(set_at: int, now: int, gain: int) -> str:
    shown = (now + now // 3600 * gain) % 86400
    return f"{shown // 3600:02}:{shown // 60 % 60:02}:{shown % 60:02}"

# %% attempt: the day never ends -> wrong_answer
def clock_drift(set_at: int, now: int, gain: int) -> str:
    shown = (now + (now - set_at) // 3600 * gain)
    return f"{shown // 3600:02}:{shown // 60 % 60:02}:{shown % 60:02}"

# %% attempt: hours without a zero in front -> wrong_answer
def clock_drift(set_at: int, now: int, gain: int) -> str:
    shown = (now + (now - set_at) // 3600 * gain) % 86400
    return f"{shown // 3600}:{shown // 60 % 60:02}:{shown % 60:02}"

# %% attempt: makes a time of more than 24 hours -> runtime_error
def clock_drift(set_at: int, now: int, gain: int) -> str:
    from datetime import time

    shown = now + (now - set_at) // 3600 * gain
    return str(time(shown // 3600, shown // 60 % 60, shown % 60))
