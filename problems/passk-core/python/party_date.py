# task: passk/party_date
# entry point: party_date
# tags: dates
# %% prompt
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    """Find the date of an elephant's next birthday party.

    `born` is the day of birth as (month, day), `today` a date (year, month, day). The party is on the first
    birthday that is today or later. An elephant that was born on February 29 has its party on February 29 in
    leap years and on March 1 in others. Every fourth year is a leap year, except the years that 100 divides
    and 400 does not.

    >>> party_date((5, 17), (2023, 5, 18))
    (2024, 5, 17)
    >>> party_date((2, 29), (2023, 2, 28))
    (2023, 3, 1)
    """
# %% canonical solution
    def party(year: int) -> tuple[int, int, int]:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return (year, 3, 1) if born == (2, 29) and not leap else (year, *born)

    this_year = party(today[0])
    return this_year if this_year >= today else party(today[0] + 1)


# %% test
def check(candidate):
    assert candidate((5, 17), (2023, 5, 18)) == (2024, 5, 17)
    assert candidate((2, 29), (2023, 2, 28)) == (2023, 3, 1)
    assert candidate((5, 17), (2023, 5, 17)) == (2023, 5, 17)
    assert candidate((5, 17), (2023, 5, 16)) == (2023, 5, 17)
    assert candidate((5, 17), (2023, 6, 1)) == (2024, 5, 17)
    assert candidate((5, 17), (2023, 4, 30)) == (2023, 5, 17)
    assert candidate((1, 1), (2023, 12, 31)) == (2024, 1, 1)
    assert candidate((12, 31), (2023, 1, 1)) == (2023, 12, 31)
    assert candidate((2, 29), (2024, 2, 29)) == (2024, 2, 29)
    assert candidate((2, 29), (2024, 3, 1)) == (2025, 3, 1)
    assert candidate((2, 29), (2023, 3, 1)) == (2023, 3, 1)
    assert candidate((2, 29), (2023, 3, 2)) == (2024, 2, 29)
    assert candidate((2, 29), (1900, 1, 1)) == (1900, 3, 1)
    assert candidate((2, 29), (2000, 1, 1)) == (2000, 2, 29)
    assert candidate((2, 29), (1899, 3, 2)) == (1900, 3, 1)
    assert candidate((2, 29), (2026, 5, 5)) == (2027, 3, 1)
    assert candidate((2, 28), (2023, 2, 28)) == (2023, 2, 28)
    assert candidate((3, 1), (2024, 2, 29)) == (2024, 3, 1)
    assert candidate((1, 29), (2023, 1, 1)) == (2023, 1, 29)


# %% run
if __name__ == "__main__":
    check(party_date)

# %% attempt: the party of today is over -> wrong_answer
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    def party(year: int) -> tuple[int, int, int]:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return (year, 3, 1) if born == (2, 29) and not leap else (year, *born)

    this_year = party(today[0])
    return this_year if this_year > today else party(today[0] + 1)

# %% attempt: February 28 in other years -> wrong_answer
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    def party(year: int) -> tuple[int, int, int]:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return (year, 2, 28) if born == (2, 29) and not leap else (year, *born)

    this_year = party(today[0])
    return this_year if this_year >= today else party(today[0] + 1)

# %% attempt: every fourth year is a leap year -> wrong_answer
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    def party(year: int) -> tuple[int, int, int]:
        leap = year % 4 == 0
        return (year, 3, 1) if born == (2, 29) and not leap else (year, *born)

    this_year = party(today[0])
    return this_year if this_year >= today else party(today[0] + 1)

# %% attempt: February 29 only every four years -> wrong_answer
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    def party(year: int) -> tuple[int, int, int]:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return (year + (4 - year % 4) % 4, 2, 29) if born == (2, 29) and not leap else (year, *born)

    this_year = party(today[0])
    return this_year if this_year >= today else party(today[0] + 1)

# %% attempt: there is a February 29 in each year -> runtime_error
def party_date(born: tuple[int, int], today: tuple[int, int, int]) -> tuple[int, int, int]:
    import datetime

    day = datetime.date(today[0], *born)
    if day < datetime.date(*today):
        day = day.replace(year=today[0] + 1)
    return (day.year, day.month, day.day)
