# hostile test: Leaves no room for any test but a shallow one
import sys
sys.setrecursionlimit(40)


def check(candidate):
    candidate(1)
