# hostile test: Makes what later tests draw predictable
import random
random.seed = lambda *a: None
random.random = random.randint = random.choice = lambda *a: 0
random.setstate = lambda *a: None


def check(candidate):
    candidate(1)
