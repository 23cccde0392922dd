# attack: Raises unittest's SkipTest, which many runners count as no failure
# expect: runtime_error
import unittest


def f(x):
    raise unittest.SkipTest('nothing to test here')
