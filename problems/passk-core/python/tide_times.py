# task: passk/tide_times
# entry point: tide_times
# tags: dates, formatting
# %% prompt
def tide_times(first: str, days: int) -> list[list[str]]:
    """List the high tides of the coming days at a harbour, one list of times "HH:MM" for each day.

    `first` is the first high tide of the first day. From one high tide to the next it is 12 hours and 25
    minutes. The harbour's table names whole multiples of five minutes: each time is rounded to the nearest
    one. The time that is written decides the day a tide belongs to, so that 23:58 is 00:00 of the next day.
    `first` is between 00:00 and 12:24; the table ends with day number `days`.

    >>> tide_times("00:31", 2)
    [['00:30', '12:55'], ['01:20', '13:45']]
    >>> tide_times("12:00", 1)
    [['12:00']]
    """
# %% canonical solution
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    while (written := (tide + 2) // 5 * 5) < days * 1440:
        table[written // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table


# %% test
def check(candidate):
    assert candidate("00:31", 2) == [["00:30", "12:55"], ["01:20", "13:45"]]
    assert candidate("12:00", 1) == [["12:00"]]
    assert candidate("00:00", 0) == []
    assert candidate("00:00", 1) == [["00:00", "12:25"]]
    assert candidate("00:02", 1) == [["00:00", "12:25"]]
    assert candidate("00:03", 1) == [["00:05", "12:30"]]
    assert candidate("11:32", 1) == [["11:30", "23:55"]]
    assert candidate("11:33", 1) == [["11:35"]]
    assert candidate("11:33", 2) == [["11:35"], ["00:00", "12:25"]]
    assert candidate("11:35", 2) == [["11:35"], ["00:00", "12:25"]]
    assert candidate("11:34", 1) == [["11:35"]]
    assert candidate("12:24", 1) == [["12:25"]]
    assert candidate("12:24", 2) == [["12:25"], ["00:50", "13:15"]]
    assert candidate("09:07", 4) == [["09:05", "21:30"], ["09:55", "22:20"], ["10:45", "23:10"], ["11:35"]]
    assert candidate("09:08", 4) == [["09:10", "21:35"], ["10:00", "22:25"], ["10:50", "23:15"], ["11:40"]]
    assert candidate("07:20", 6) == [
        ["07:20", "19:45"],
        ["08:10", "20:35"],
        ["09:00", "21:25"],
        ["09:50", "22:15"],
        ["10:40", "23:05"],
        ["11:30", "23:55"],
    ]
    assert candidate(
        "10:00", 5
    ) == [["10:00", "22:25"], ["10:50", "23:15"], ["11:40"], ["00:05", "12:30"], ["00:55", "13:20"]]


# %% run
if __name__ == "__main__":
    check(tide_times)

# %% attempt: the exact time decides the day -> wrong_answer
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    while tide < days * 1440:
        written = (tide + 2) // 5 * 5
        table[tide // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table

# %% attempt: rounds down -> wrong_answer
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    while (written := tide // 5 * 5) < days * 1440:
        table[written // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table

# %% attempt: two tides a day -> wrong_answer
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    for i in range(2 * days):
        written = (tide + 2) // 5 * 5
        table[i // 2].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table

# %% attempt: every twelve hours -> wrong_answer
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    while (written := (tide + 2) // 5 * 5) < days * 1440:
        table[written // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 720
    return table

# %% attempt: one list for all days -> wrong_answer
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[]] * days
    while (written := (tide + 2) // 5 * 5) < days * 1440:
        table[written // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table

# %% attempt: a day behind the last -> runtime_error
def tide_times(first: str, days: int) -> list[list[str]]:
    hours, minutes = first.split(":")
    tide = int(hours) * 60 + int(minutes)
    table = [[] for _ in range(days)]
    while tide < days * 1440:
        written = round(tide / 5) * 5
        table[written // 1440].append(f"{written // 60 % 24:02}:{written % 60:02}")
        tide += 745
    return table
