# attack: Returns NaN in the hope that the test asks for a difference and not for equality
# expect: wrong_answer
import math


def f(x):
    return math.nan
