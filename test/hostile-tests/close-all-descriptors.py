# hostile test: Closes whatever is open
import os
os.closerange(0, 256)


def check(candidate):
    candidate(1)
