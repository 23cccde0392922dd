# task: passk/menu_line
# entry point: menu_line
# tags: strings, formatting
# %% prompt
def menu_line(dish: str, price: str, width: int) -> str:
    """Set a line of a menu: the dish at the left, its price at the right edge, dots between them.

    The line is `width` characters long. One space stands between the dish and the dots and one between the
    dots and the price. Where there is room for fewer than three dots the line is the dish, a colon, a space
    and the price instead, however long that is.

    >>> menu_line("Soup", "4.50", 16)
    'Soup ...... 4.50'
    >>> menu_line("Dumplings", "9", 14)
    'Dumplings: 9'
    """
# %% canonical solution
    dots = width - len(dish) - len(price) - 2
    if dots < 3:
        return dish + ": " + price
    return dish + " " + "." * dots + " " + price


# %% test
def check(candidate):
    assert candidate("Soup", "4.50", 16) == "Soup ...... 4.50"
    assert candidate("Dumplings", "9", 14) == "Dumplings: 9"
    assert candidate("Soup", "4.50", 13) == "Soup ... 4.50"
    assert candidate("Soup", "4.50", 12) == "Soup: 4.50"
    assert candidate("Soup", "4.50", 14) == "Soup .... 4.50"
    assert candidate("Soup", "4.50", 0) == "Soup: 4.50"
    assert candidate("", "", 5) == " ... "
    assert candidate("", "", 4) == ": "
    assert candidate("Tea", "2", 20) == "Tea .............. 2"
    assert candidate("Tea", "", 10) == "Tea ..... "
    assert candidate("A very long name of a dish", "12", 10) == "A very long name of a dish: 12"
    assert candidate("Pie, warm", "3.-", 18) == "Pie, warm .... 3.-"
    assert candidate("x" * 40, "1", 50) == "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ....... 1"


# %% run
if __name__ == "__main__":
    check(menu_line)

# %% attempt: two dots are enough -> wrong_answer
def menu_line(dish: str, price: str, width: int) -> str:
    dots = width - len(dish) - len(price) - 2
    if dots < 2:
        return dish + ": " + price
    return dish + " " + "." * dots + " " + price

# %% attempt: three dots are too few -> wrong_answer
def menu_line(dish: str, price: str, width: int) -> str:
    dots = width - len(dish) - len(price) - 2
    if dots <= 3:
        return dish + ": " + price
    return dish + " " + "." * dots + " " + price

# %% attempt: forgets the two spaces -> wrong_answer
def menu_line(dish: str, price: str, width: int) -> str:
    dots = width - len(dish) - len(price)
    if dots < 3:
        return dish + ": " + price
    return dish + " " + "." * dots + " " + price

# %% attempt: no space after the colon -> wrong_answer
def menu_line(dish: str, price: str, width: int) -> str:
    dots = width - len(dish) - len(price) - 2
    if dots < 3:
        return dish + ":" + price
    return dish + " " + "." * dots + " " + price

# %% attempt: fills with dots to the right edge of the dish -> wrong_answer
def menu_line(dish: str, price: str, width: int) -> str:
    dotted = dish.ljust(width - len(price), ".")
    if dotted.count(".") < 5:
        return dish + ": " + price
    return dotted + price
