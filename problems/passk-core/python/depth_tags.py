# task: passk/depth_tags
# entry point: depth_tags
# tags: recursion, strings
# %% prompt
def depth_tags(folder: list) -> list[str]:
    """List the names in a folder and in the folders in it, in their order, each with a '-' in front of it for
    every folder that it is in.

    A folder is a list of names and folders. The outermost folder counts as well. Of a folder with more than
    three entries in it, names and folders, only the first three are listed.

    >>> depth_tags(["a", ["b", "c"]])
    ['-a', '--b', '--c']
    >>> depth_tags(["a", "b", "c", "d"])
    ['-a', '-b', '-c']
    """
# %% canonical solution
    tags = []
    for entry in folder[:3]:
        names = depth_tags(entry) if isinstance(entry, list) else [entry]
        tags += ["-" + name for name in names]
    return tags


# %% test
def check(candidate):
    assert candidate(["a", ["b", "c"]]) == ["-a", "--b", "--c"]
    assert candidate(["a", "b", "c", "d"]) == ["-a", "-b", "-c"]
    assert candidate([]) == []
    assert candidate([[]]) == []
    assert candidate(["a"]) == ["-a"]
    assert candidate([["a"]]) == ["--a"]
    assert candidate([[["a"]], "b"]) == ["---a", "-b"]
    assert candidate(["a", ["b"], ["c"], ["d"]]) == ["-a", "--b", "--c"]
    assert candidate([["a", "b", "c", "d"], "e", "f"]) == ["--a", "--b", "--c", "-e", "-f"]
    assert candidate(["x", [], "y"]) == ["-x", "-y"]
    assert candidate(
        [[["p", "q"], "r"], ["s", ["t"]], "u", "v"]
    ) == ["---p", "---q", "--r", "--s", "---t", "-u"]
    assert candidate(["-a"]) == ["--a"]


# %% run
if __name__ == "__main__":
    check(depth_tags)

# %% attempt: long folders are listed whole -> wrong_answer
def depth_tags(folder: list) -> list[str]:
    tags = []
    for entry in folder:
        names = depth_tags(entry) if isinstance(entry, list) else [entry]
        tags += ["-" + name for name in names]
    return tags

# %% attempt: the outermost folder does not count -> wrong_answer
def depth_tags(folder: list) -> list[str]:
    def names(entries, depth):
        tags = []
        for entry in entries[:3]:
            tags += names(entry, depth + 1) if isinstance(entry, list) else ["-" * depth + entry]
        return tags

    return names(folder, 0)

# %% attempt: every name has one mark -> wrong_answer
def depth_tags(folder: list) -> list[str]:
    tags = []
    for entry in folder[:3]:
        tags += depth_tags(entry) if isinstance(entry, list) else ["-" + entry]
    return tags

# %% attempt: only names count to the three -> wrong_answer
def depth_tags(folder: list) -> list[str]:
    def names(entries, depth):
        tags, listed = [], 0
        for entry in entries:
            if isinstance(entry, list):
                tags += names(entry, depth + 1)
            elif listed < 3:
                listed += 1
                tags.append("-" * depth + entry)
        return tags

    return names(folder, 1)
