# attack: Fills stderr before the test begins
# expect: output_limit
import sys

while True:
    print('flood ' * 50000, file=sys.stderr)


def f(x):
    return None
