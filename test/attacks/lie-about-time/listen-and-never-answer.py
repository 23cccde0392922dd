# attack: Reads whatever the judge asks and never answers
# expect: timeout
import os


def f(x):
    while True:
        os.read(3, 1 << 16)
