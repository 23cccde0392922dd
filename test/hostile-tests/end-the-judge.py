# hostile test: Ends the process that it runs in
import os
os._exit(0)


def check(candidate):
    candidate(1)
