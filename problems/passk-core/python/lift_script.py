# task: passk/lift_script
# entry point: lift_script
# tags: parsing, recursion, simulation
# %% prompt
def lift_script(script: list[str]) -> list[int]:
    """Run the script of a lift that starts on floor 0 and list the floors that it comes to.

    "up" and "down" move it by a floor. "at N" runs the block below it if the lift is on floor N, "until N" as
    long as it is not, looked up before each run. A block is indented by one space more than that line. Every
    script ends.

    >>> lift_script(["until 2", " up", "down"])
    [1, 2, 1]
    >>> lift_script(["at 0", " up", " up", "at 1", " down"])
    [1, 2]
    """
# %% canonical solution
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line[1:])
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                while floor != int(goal[0]):
                    run(block)
            else:
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors


# %% test
def check(candidate):
    assert candidate(["until 2", " up", "down"]) == [1, 2, 1]
    assert candidate(["at 0", " up", " up", "at 1", " down"]) == [1, 2]
    assert candidate([]) == []
    assert candidate(["up", "up", "down"]) == [1, 2, 1]
    assert candidate(["at 0", "up"]) == [1]
    assert candidate(["up", "at 1"]) == [1]
    assert candidate(["at 1", " up"]) == []
    assert candidate(["until 0", " up", " down"]) == []
    assert candidate(["at 0", " at 1", "  up", "down"]) == [-1]
    assert candidate(["until 0", " up", "down"]) == [-1]
    assert candidate(["until 11", " up"]) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert candidate(["down", "until -3", " down", "up"]) == [-1, -2, -3, -2]
    assert candidate(["until 2", " up", " up", " up", " down"]) == [1, 2, 3, 2]
    assert candidate(["until 3", " up", " at 2", "  up", "  up", "  down"]) == [1, 2, 3, 4, 3]
    assert candidate(["at 0", " at 0", "  up", " up", "up"]) == [1, 2, 3]
    assert candidate(["until 2", " until 2", "  up", "at 2", " until 0", "  down", " up"]) == [1, 2, 1, 0, 1]
    assert candidate(
        ["until 4", " up", " at 3", "  until 1", "   down", "  down", "  at 0", "   until 3", "    up"],
    ) == [1, 2, 3, 2, 1, 0, 1, 2, 3, 4]
    assert candidate(["until -2", " down", " at -1", "  down", "  at -2", "   down", " up"]) == [-1, -2, -3, -2]


# %% run
if __name__ == "__main__":
    check(lift_script)

# %% attempt: a run breaks off as soon as the lift is there -> wrong_answer
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines, goal):
        nonlocal floor
        while lines and floor != goal:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line[1:])
            word, *number = lines[0].split()
            if word == "at" and floor == int(number[0]):
                run(block, goal)
            elif word == "until":
                while floor != int(number[0]):
                    run(block, int(number[0]))
            elif word in ("up", "down"):
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script, None)
    return floors

# %% attempt: the floor is looked up after the first run -> wrong_answer
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line[1:])
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                run(block)
                while floor != int(goal[0]):
                    run(block)
            else:
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors

# %% attempt: the lift does not go below floor 0 -> wrong_answer
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line[1:])
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                while floor != int(goal[0]):
                    run(block)
            else:
                floor = max(0, floor + (1 if word == "up" else -1))
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors

# %% attempt: floors have one digit -> wrong_answer
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line[1:])
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                while floor != int(goal[0][-1]):
                    run(block)
            else:
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors

# %% attempt: blocks in blocks belong to nothing -> wrong_answer
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            for line in lines[1:]:
                if not line.startswith(" "):
                    break
                block.append(line.strip())
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                while floor != int(goal[0]):
                    run(block)
            else:
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors

# %% attempt: reads a block beyond the end of the script -> runtime_error
def lift_script(script: list[str]) -> list[int]:
    floor = 0
    floors = []

    def run(lines):
        nonlocal floor
        while lines:
            block = []
            while lines[len(block) + 1].startswith(" "):
                block.append(lines[len(block) + 1][1:])
            word, *goal = lines[0].split()
            if word == "at":
                if floor == int(goal[0]):
                    run(block)
            elif word == "until":
                while floor != int(goal[0]):
                    run(block)
            else:
                floor += 1 if word == "up" else -1
                floors.append(floor)
            lines = lines[len(block) + 1:]

    run(script)
    return floors
