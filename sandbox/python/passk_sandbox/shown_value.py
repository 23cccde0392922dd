"""Values as evidence shows them: short, and whatever a guest has made of them."""
from .recursion import bounded

SHOWN = 400


def shorten(value):
    """`repr`, cut to a length that a person reads."""
    try:
        text = bounded(repr, value)
    except Exception as error:
        text = '<unprintable: %s>' % type(error).__name__
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + '\u2026'


def shorten_text(value):
    return value[:SHOWN] if type(value) is str else shorten(value)
