"""Recursion inside C (JSON's parser, `repr`) is bounded by Python's limit, which a test may have lifted for its own purposes."""
import sys

# Deeper than any honest value goes that way, and far from the end of a stack.
MOST = 4000


def bounded(function, value):
    """`function(value)`, with a RecursionError where it goes too deep for a stack."""
    allowed = sys.getrecursionlimit()
    if allowed <= MOST:
        return function(value)
    sys.setrecursionlimit(MOST)
    try:
        return function(value)
    finally:
        sys.setrecursionlimit(allowed)
