# attack: Adds an audit hook that collects every source text compiled after it, the test's among them
# expect: wrong_answer
import re
import sys

sources = []


def hook(event, arguments):
    if event == 'compile' and arguments[0]:
        sources.append(str(arguments[0]))


sys.addaudithook(hook)


def f(x):
    for argument, expected in re.findall(r'candidate\((-?\d+)\)\s*==\s*(-?\d+)', ' '.join(sources)):
        if int(argument) == x:
            return int(expected)
    return None
