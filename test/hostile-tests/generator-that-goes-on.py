# hostile test: Leaves a generator in a cycle that calls the program when it is collected
def speak(c):
    try:
        yield 1
    finally:
        c(1)
def begin(c):
    g = speak(c)
    next(g)
    kept = [g]
    kept.append(kept)
HOOK = begin


def check(candidate):
    candidate(1)
    HOOK(candidate)
