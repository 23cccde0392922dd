# task: passk/ticker_window
# entry point: ticker_window
# tags: strings, windows
# %% prompt
def ticker_window(text: str, width: int, tick: int) -> str:
    """Show what a ferry's ticker board of `width` characters displays at a tick.

    A text that fits on the board stands still at its left, filled up with spaces. A longer one runs: at tick
    0 the board shows the beginning of the text, and with every tick everything moves one place to the left.
    The text is followed by three spaces, then by itself again, without end. `width` is at least 1, `tick` at
    least 0.

    >>> ticker_window("Boarding", 5, 6)
    'ng   '
    >>> ticker_window("Late", 6, 9)
    'Late  '
    """
# %% canonical solution
    if len(text) <= width:
        return text.ljust(width)
    loop = text + "   "
    return "".join(loop[(tick + i) % len(loop)] for i in range(width))


# %% test
def check(candidate):
    assert candidate("Boarding", 5, 6) == "ng   "
    assert candidate("Late", 6, 9) == "Late  "
    assert candidate("Boarding", 5, 0) == "Board"
    assert candidate("Boarding", 5, 1) == "oardi"
    assert candidate("Boarding", 5, 3) == "rding"
    assert candidate("Boarding", 5, 8) == "   Bo"
    assert candidate("Boarding", 5, 10) == " Boar"
    assert candidate("Boarding", 5, 11) == "Board"
    assert candidate("Boarding", 5, 12) == "oardi"
    assert candidate("Boarding", 5, 1100) == "Board"
    assert candidate("Boarding", 5, 1107) == "g   B"
    assert candidate("Boarding", 8, 3) == "Boarding"
    assert candidate("Boarding", 7, 3) == "rding  "
    assert candidate("", 3, 4) == "   "
    assert candidate("ab", 1, 0) == "a"
    assert candidate("ab", 1, 4) == " "
    assert candidate("ab", 1, 5) == "a"


# %% run
if __name__ == "__main__":
    check(ticker_window)

# %% attempt: a text of just the width runs -> wrong_answer
def ticker_window(text: str, width: int, tick: int) -> str:
    if len(text) < width:
        return text.ljust(width)
    loop = text + "   "
    return "".join(loop[(tick + i) % len(loop)] for i in range(width))

# %% attempt: short texts run too -> wrong_answer
def ticker_window(text: str, width: int, tick: int) -> str:
    loop = text + "   "
    return "".join(loop[(tick + i) % len(loop)] for i in range(width))

# %% attempt: the text follows itself at once -> wrong_answer
def ticker_window(text: str, width: int, tick: int) -> str:
    if len(text) <= width:
        return text.ljust(width)
    loop = text
    return "".join(loop[(tick + i) % len(loop)] for i in range(width))

# %% attempt: moves to the right -> wrong_answer
def ticker_window(text: str, width: int, tick: int) -> str:
    if len(text) <= width:
        return text.ljust(width)
    loop = text + "   "
    return "".join(loop[(i - tick) % len(loop)] for i in range(width))

# %% attempt: runs off the end of the text -> runtime_error
def ticker_window(text: str, width: int, tick: int) -> str:
    if len(text) <= width:
        return text.ljust(width)
    loop = text + "   "
    start = tick % len(loop)
    return "".join(loop[start + i] for i in range(width))
