# task: passk/index_pages
# entry point: index_pages
# tags: lists, formatting, strings
# %% prompt
def index_pages(pages: list[int]) -> str:
    """Write the page numbers of an entry in a book's index, such as "3, 17-9, 200".

    `pages` is sorted and may hold a page twice; a page is written once. Three or more pages that follow each
    other are written as first and last page with '-' between them, two are not. The last page is shortened
    where both have as many digits: it loses the leading digits that both have in common, so that 117 to 119
    is "117-9", 98 to 103 stays "98-103". Parts are separated by ", "; without pages the text is empty.

    >>> index_pages([3, 117, 118, 119, 200])
    '3, 117-9, 200'
    >>> index_pages([8, 9, 11, 11, 12, 13, 14])
    '8, 9, 11-4'
    """
# %% canonical solution
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 3:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        if len(first) == len(last):
            while last and first[-len(last)] == last[0]:
                last = last[1:]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)


# %% test
def check(candidate):
    assert candidate([3, 117, 118, 119, 200]) == "3, 117-9, 200"
    assert candidate([8, 9, 11, 11, 12, 13, 14]) == "8, 9, 11-4"
    assert candidate([]) == ""
    assert candidate([7]) == "7"
    assert candidate([7, 7, 7]) == "7"
    assert candidate([7, 8]) == "7, 8"
    assert candidate([7, 8, 9]) == "7-9"
    assert candidate([8, 9, 10]) == "8-10"
    assert candidate([9, 10, 11]) == "9-11"
    assert candidate([98, 99, 100, 101, 102, 103]) == "98-103"
    assert candidate([17, 18, 19, 20, 21]) == "17-21"
    assert candidate([110, 111, 112]) == "110-2"
    assert candidate([118, 119, 120]) == "118-20"
    assert candidate([198, 199, 200]) == "198-200"
    assert candidate([1, 2, 3, 5, 6, 8, 9, 10, 11]) == "1-3, 5, 6, 8-11"
    assert candidate([5, 5, 6, 6, 7]) == "5-7"
    assert candidate([1, 3, 5, 7]) == "1, 3, 5, 7"
    assert candidate([31, 32, 33, 34, 135, 136, 137]) == "31-4, 135-7"
    assert candidate([1310, 1311, 1312, 1313]) == "1310-3"
    assert candidate([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) == "1-12"
    assert candidate(list(range(995, 1006))) == "995-1005"
    assert candidate(list(range(1, 100)) + [200]) == "1-99, 200"


# %% run
if __name__ == "__main__":
    check(index_pages)

# %% attempt: two pages are a range -> wrong_answer
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 2:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        if len(first) == len(last):
            while last and first[-len(last)] == last[0]:
                last = last[1:]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)

# %% attempt: the last page is never shortened -> wrong_answer
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 3:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        if len(first) > len(last):
            while last and first[-len(last)] == last[0]:
                last = last[1:]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)

# %% attempt: shortens pages of different length -> wrong_answer
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 3:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        shared = 0
        while length > 1 and shared < len(first) and first[shared] == last[shared]:
            shared += 1
        last = last[shared:]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)

# %% attempt: the same page twice ends a range -> wrong_answer
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = list(pages)
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 3:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        if len(first) == len(last):
            while last and first[-len(last)] == last[0]:
                last = last[1:]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)

# %% attempt: always keeps the last digit alone -> wrong_answer
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        if length < 3:
            length = 1
        first, last = str(numbers[0]), str(numbers[length - 1])
        if len(first) == len(last):
            last = last[-1]
        parts.append(first if length == 1 else f"{first}-{last}")
        del numbers[:length]
    return ", ".join(parts)

# %% attempt: the next page is not there -> runtime_error
def index_pages(pages: list[int]) -> str:
    parts = []
    numbers = sorted(set(pages))
    while numbers:
        length = 1
        while numbers[length] == numbers[0] + length:
            length += 1
        parts.append(str(numbers[0]) if length < 3 else f"{numbers[0]}-{numbers[length - 1]}")
        del numbers[: length if length > 2 else 1]
    return ", ".join(parts)

# %% equivalent mutant, line 4: two are written as one is, and a third that follows the first comes after the second
# -length = 1
# +length = 2

# %% equivalent mutant, line 4: the first page is itself
# -length = 1
# +length = 0
