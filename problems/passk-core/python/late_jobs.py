# task: passk/late_jobs
# entry point: late_jobs
# tags: scheduling
# %% prompt
def late_jobs(jobs: list[tuple[str, int, int]]) -> list[str]:
    """Work through the jobs of a tailor one after the other, in order, and name those that are finished too
    late.

    A job is (name, minutes, due): it takes so many minutes of work and is due at that minute, the work
    beginning at minute 0. Finished just at the minute is in time. But a job that would be finished more than
    an hour late is refused: it takes no time and is not named.

    >>> late_jobs([("hem", 30, 20), ("zip", 20, 60)])
    ['hem']
    >>> late_jobs([("coat", 90, 20), ("cuff", 10, 9)])
    ['cuff']
    """
# %% canonical solution
    late = []
    now = 0
    for name, minutes, due in jobs:
        done = now + minutes
        if done > due + 60:
            continue
        now = done
        if done > due:
            late.append(name)
    return late


# %% test
def check(candidate):
    assert candidate([("hem", 30, 20), ("zip", 20, 60)]) == ["hem"]
    assert candidate([("coat", 90, 20), ("cuff", 10, 9)]) == ["cuff"]
    assert candidate([]) == []
    assert candidate([("a", 5, 5)]) == []
    assert candidate([("a", 6, 5)]) == ["a"]
    assert candidate([("a", 65, 5)]) == ["a"]
    assert candidate([("a", 66, 5)]) == []
    assert candidate([("a", 66, 5), ("b", 5, 5)]) == []
    assert candidate([("a", 10, 9), ("b", 10, 19), ("c", 10, 30)]) == ["a", "b"]
    assert candidate([("a", 100, 100), ("b", 1, 41), ("c", 1, 40)]) == ["b"]
    assert candidate([("a", 50, 10), ("b", 50, 10), ("c", 15, 10)]) == ["a", "c"]
    assert candidate([("x", 0, 0), ("y", 0, -1)]) == ["y"]


# %% run
if __name__ == "__main__":
    check(late_jobs)

# %% attempt: no job is refused -> wrong_answer
def late_jobs(jobs: list[tuple[str, int, int]]) -> list[str]:
    late = []
    now = 0
    for name, minutes, due in jobs:
        now += minutes
        if now > due:
            late.append(name)
    return late

# %% attempt: a refused job takes its time -> wrong_answer
def late_jobs(jobs: list[tuple[str, int, int]]) -> list[str]:
    late = []
    now = 0
    for name, minutes, due in jobs:
        now += minutes
        if due < now <= due + 60:
            late.append(name)
    return late

# %% attempt: refused jobs are named -> wrong_answer
def late_jobs(jobs: list[tuple[str, int, int]]) -> list[str]:
    late = []
    now = 0
    for name, minutes, due in jobs:
        done = now + minutes
        if done > due:
            late.append(name)
        if done <= due + 60:
            now = done
    return late

# %% attempt: the jobs are done in the order in which they are due -> wrong_answer
def late_jobs(jobs: list[tuple[str, int, int]]) -> list[str]:
    late = []
    now = 0
    for name, minutes, due in sorted(jobs, key=lambda job: job[2]):
        if now + minutes > due + 60:
            continue
        now += minutes
        if now > due:
            late.append(name)
    return late
