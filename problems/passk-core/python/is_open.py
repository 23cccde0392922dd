# task: passk/is_open
# entry point: is_open
# tags: parsing, dates, scheduling
# %% prompt
def is_open(hours: str, day: int, minute: int) -> bool:
    """Say whether a workshop is open at a minute of a weekday.

    `day` is 0 for Monday to 6 for Sunday, `minute` 0 to 1439. `hours` is one or more rules with "; " between
    them, such as "Mo-Fr 9:00-17:30; We,Su off". A rule has days, a space and "off" or spans of time from 0:00
    to 24:00, separated by ','. Days are Mo, Tu, We, Th, Fr, Sa, Su or ranges of them, separated by ',';
    "Sa-Mo" are three days. A span holds its first minute but not its last. A span that ends at the same time
    as it begins or earlier goes on into the next day until then. For each of its days a rule replaces the
    rules before it, with all spans that begin on that day. A day without a rule is off.

    >>> is_open("Mo-Fr 9:00-17:30; We off", 1, 540)
    True
    >>> is_open("Sa-Mo 20:00-2:00", 1, 119)
    True
    """
# %% canonical solution
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)


# %% test
def check(candidate):
    assert candidate("Mo-Fr 9:00-17:30; We off", 1, 540) is True
    assert candidate("Sa-Mo 20:00-2:00", 1, 119) is True
    assert candidate("Mo 9:00-17:00", 0, 539) is False
    assert candidate("Mo 9:00-17:00", 0, 540) is True
    assert candidate("Mo 9:00-17:00", 0, 1019) is True
    assert candidate("Mo 9:00-17:00", 0, 1020) is False
    assert candidate("Mo 9:00-17:00", 1, 600) is False
    assert candidate("Mo 9:00-17:00", 6, 600) is False
    assert candidate("Mo-Fr 9:05-17:30; We off", 2, 600) is False
    assert candidate("Mo-Fr 9:05-17:30; We off", 4, 1049) is True
    assert candidate("Mo-Fr 9:05-17:30; We off", 4, 1050) is False
    assert candidate("Mo-Fr 9:05-17:30; We off", 0, 544) is False
    assert candidate("Mo-Fr 9:05-17:30; We off", 5, 600) is False
    assert candidate("We off; Mo-Fr 9:00-17:30", 2, 600) is True
    assert candidate("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 3, 490) is False
    assert candidate("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 4, 610) is True
    assert candidate("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 1, 610) is True
    assert candidate("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 6, 490) is True
    assert candidate("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 2, 610) is False
    assert candidate("Mo 8:00-12:00,13:00-17:00", 0, 750) is False
    assert candidate("Mo 8:00-12:00,13:00-17:00", 0, 800) is True
    assert candidate("Sa-Mo 20:00-2:00", 0, 60) is True
    assert candidate("Sa-Mo 20:00-2:00", 1, 120) is False
    assert candidate("Sa-Mo 20:00-2:00", 5, 60) is False
    assert candidate("Sa-Mo 20:00-2:00", 5, 1439) is True
    assert candidate("Sa-Mo 20:00-2:00", 3, 1300) is False
    assert candidate("Sa-Mo 20:00-2:00", 1, 1300) is False
    assert candidate("Su 20:00-2:00; Mo off", 0, 119) is True
    assert candidate("Su off; Su-Tu 22:00-1:00; Su off", 0, 30) is False
    assert candidate("We 6:00-6:00", 2, 360) is True
    assert candidate("We 6:00-6:00", 3, 359) is True
    assert candidate("We 6:00-6:00", 3, 360) is False
    assert candidate("We 6:00-6:00", 2, 359) is False
    assert candidate("Th 0:00-24:00", 3, 0) is True
    assert candidate("Th 0:00-24:00", 3, 1439) is True
    assert candidate("Th 0:00-24:00", 4, 0) is False
    assert candidate("Th 23:00-0:00", 3, 1439) is True
    assert candidate("Th 23:00-0:00", 4, 0) is False
    assert candidate("Fr-Th 12:00-12:01", 4, 720) is True
    assert candidate("Fr-Th 12:00-12:01", 3, 720) is True
    assert candidate("Tu-Tu 12:00-12:01", 2, 720) is False


# %% run
if __name__ == "__main__":
    check(is_open)

# %% attempt: spans end at midnight -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute)

# %% attempt: the last minute belongs to the span -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now <= (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)

# %% attempt: later rules only add times -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] += "," + spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)

# %% attempt: ranges do not go over Sunday -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range(last - first + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)

# %% attempt: a span of equal times is empty -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end >= start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)

# %% attempt: the day before Monday is not looked at -> wrong_answer
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span != "off":
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[max(day - 1, 0)], minute + 1440)

# %% attempt: takes off for a time -> runtime_error
def is_open(hours: str, day: int, minute: int) -> bool:
    names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    times = ["off"] * 7
    for rule in hours.split("; "):
        days, spans = rule.split(" ")
        for part in days.split(","):
            first, last = names.index(part[:2]), names.index(part[-2:])
            for i in range((last - first) % 7 + 1):
                times[(first + i) % 7] = spans

    def minutes(time: str) -> int:
        hour, _, rest = time.partition(":")
        return int(hour) * 60 + int(rest)

    def covers(spans: str, now: int) -> bool:
        for span in spans.split(","):
            if span:
                start, end = map(minutes, span.split("-"))
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    return covers(times[day], minute) or covers(times[day - 1], minute + 1440)
