# attack: Duplicates a descriptor until the table is full and then needs one more
# expect: runtime_error
import os


def f(x):
    while True:
        os.dup(0)
