# task: passk/stack_words
# entry point: stack_words
# tags: parsing, state machine
# %% prompt
def stack_words(program: str) -> list[int]:
    """Run a program for a stack of numbers, which is empty at first, and return the stack, its top last.

    The program has words with spaces between them. A number in digits is put on the stack. "dup" puts the top
    on it once more, "drop" takes it away, "swap" exchanges the upper two, "add" replaces them by their sum. A
    word for which too few numbers are there clears the whole stack instead. Other words do nothing.

    >>> stack_words("1 2 add dup")
    [3, 3]
    >>> stack_words("5 swap 7")
    [7]
    """
# %% canonical solution
    needs = {"dup": 1, "drop": 1, "swap": 2, "add": 2}
    stack = []
    for word in program.split():
        if word.isdigit():
            stack.append(int(word))
        elif len(stack) < needs.get(word, 0):
            stack.clear()
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "drop":
            stack.pop()
        elif word == "swap":
            stack[-2:] = [stack[-1], stack[-2]]
        elif word == "add":
            stack[-2:] = [stack[-2] + stack[-1]]
    return stack


# %% test
def check(candidate):
    assert candidate("1 2 add dup") == [3, 3]
    assert candidate("5 swap 7") == [7]
    assert candidate("") == []
    assert candidate("12") == [12]
    assert candidate("dup") == []
    assert candidate("3 drop") == []
    assert candidate("drop 4") == [4]
    assert candidate("1 2 swap") == [2, 1]
    assert candidate("1 2 3 swap") == [1, 3, 2]
    assert candidate("1 2 3 add add") == [6]
    assert candidate("1 2 3 add add add") == []
    assert candidate("1 hello 2") == [1, 2]
    assert candidate("007") == [7]
    assert candidate("1 2 drop drop drop 9") == [9]
    assert candidate("4 dup add dup add") == [16]
    assert candidate("  8   9 ") == [8, 9]
    assert candidate("1 2 dup") == [1, 2, 2]
    assert candidate("1 2 drop") == [1]
    assert candidate("9 1 2 add") == [9, 3]
    assert candidate("1 2 3 dup drop drop") == [1, 2]
    assert candidate("1 -2 add") == []


# %% run
if __name__ == "__main__":
    check(stack_words)

# %% attempt: a word for which too little is there does nothing -> wrong_answer
def stack_words(program: str) -> list[int]:
    needs = {"dup": 1, "drop": 1, "swap": 2, "add": 2}
    stack = []
    for word in program.split():
        if word.isdigit():
            stack.append(int(word))
        elif len(stack) < needs.get(word, 9):
            continue
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "drop":
            stack.pop()
        else:
            top, below = stack.pop(), stack.pop()
            stack += [top, below] if word == "swap" else [top + below]
    return stack

# %% attempt: fails when too little is there -> runtime_error
def stack_words(program: str) -> list[int]:
    stack = []
    for word in program.split():
        if word.isdigit():
            stack.append(int(word))
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "drop":
            stack.pop()
        elif word in ("swap", "add"):
            top, below = stack.pop(), stack.pop()
            stack += [top, below] if word == "swap" else [top + below]
    return stack

# %% attempt: the top comes first -> wrong_answer
def stack_words(program: str) -> list[int]:
    needs = {"dup": 1, "drop": 1, "swap": 2, "add": 2}
    stack = []
    for word in program.split():
        if word.isdigit():
            stack.insert(0, int(word))
        elif len(stack) < needs.get(word, 0):
            stack = []
        elif word == "dup":
            stack.insert(0, stack[0])
        elif word == "drop":
            stack = stack[1:]
        elif word == "swap":
            stack[:2] = [stack[1], stack[0]]
        elif word == "add":
            stack[:2] = [stack[0] + stack[1]]
    return stack

# %% attempt: other words clear the stack -> wrong_answer
def stack_words(program: str) -> list[int]:
    stack = []
    for word in program.split():
        if word.isdigit():
            stack.append(int(word))
        elif word == "dup" and stack:
            stack.append(stack[-1])
        elif word == "drop" and stack:
            stack.pop()
        elif word in ("swap", "add") and len(stack) > 1:
            top, below = stack.pop(), stack.pop()
            stack += [top, below] if word == "swap" else [top + below]
        else:
            stack = []
    return stack

# %% equivalent mutant: of a single number nothing is left in either way
# -needs = {"dup": 1, "drop": 1, "swap": 2, "add": 2}
# +needs = {"dup": 1, "drop": 2, "swap": 2, "add": 2}

# %% equivalent mutant: an empty stack is cleared
# -elif len(stack) < needs.get(word, 0):
# +elif len(stack) < needs.get(word, 1):
