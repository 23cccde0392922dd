# attack: Prints without end
# expect: output_limit
import sys


def f(x):
    while True:
        sys.stdout.write('flood ' * 50000)
