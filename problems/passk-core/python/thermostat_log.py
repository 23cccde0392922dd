# task: passk/thermostat_log
# entry point: thermostat_log
# tags: state machine, numbers
# %% prompt
def thermostat_log(readings: list[int], low: int, high: int) -> list[bool]:
    """Say for each temperature reading whether the heater runs after it.

    The heater is off before the first reading. A reading below `low` switches it on, a reading above
    `high` switches it off, and any other reading leaves it as it is. `low` is never above `high`.

    >>> thermostat_log([20, 17, 19, 22, 23], 18, 22)
    [False, True, True, True, False]
    >>> thermostat_log([], 18, 22)
    []
    """
# %% canonical solution
    running = False
    log = []
    for reading in readings:
        if reading < low:
            running = True
        elif reading > high:
            running = False
        log.append(running)
    return log


# %% test
def check(candidate):
    assert candidate([20, 17, 19, 22, 23], 18, 22) == [False, True, True, True, False]
    assert candidate([], 18, 22) == []
    assert candidate([18], 18, 22) == [False]
    assert candidate([17, 22], 18, 22) == [True, True]
    assert candidate([17, 18, 18], 18, 22) == [True, True, True]
    assert candidate([25, 17, 25, 20], 18, 22) == [False, True, False, False]
    assert candidate([5, 5, 6, 5], 5, 5) == [False, False, False, False]
    assert candidate([4, 5, 6, 4], 5, 5) == [True, True, False, True]
    assert candidate([-3, -1, 0, 1], -2, 0) == [True, True, True, False]
    assert candidate([10, 30] * 500, 15, 25) == [True, False] * 500


# %% run
if __name__ == "__main__":
    check(thermostat_log)

# %% attempt: forgets the state between the limits -> wrong_answer
def thermostat_log(readings: list[int], low: int, high: int) -> list[bool]:
    return [reading < low for reading in readings]

# %% attempt: the limits themselves switch too -> wrong_answer
def thermostat_log(readings: list[int], low: int, high: int) -> list[bool]:
    running = False
    log = []
    for reading in readings:
        if reading <= low:
            running = True
        elif reading >= high:
            running = False
        log.append(running)
    return log

# %% attempt: logs the state before the reading -> wrong_answer
def thermostat_log(readings: list[int], low: int, high: int) -> list[bool]:
    running = False
    log = []
    for reading in readings:
        log.append(running)
        if reading < low:
            running = True
        elif reading > high:
            running = False
    return log

# %% attempt: looks at a first reading that may not be there -> runtime_error
def thermostat_log(readings: list[int], low: int, high: int) -> list[bool]:
    running = False
    log = []
    previous = readings[0]
    for reading in readings:
        if reading < low:
            running = True
        elif reading > high:
            running = False
        previous = reading
        log.append(running)
    return log
