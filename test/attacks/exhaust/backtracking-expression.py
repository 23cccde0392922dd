# attack: Matches a regular expression that backtracks for centuries
# expect: timeout
import re


def f(x):
    return re.match(r'(?:a+)+$', 'a' * 64 + 'b')
