# attack: Prints the success lines of pytest, unittest, TAP, JUnit and the harness itself on stdout and stderr
# expect: wrong_answer
import sys

LINES = [
    '============ 1 passed in 0.01s ============',
    'Ran 1 test in 0.000s\n\nOK',
    'ok 1 - f\n1..1',
    '<testsuite tests="1" failures="0" errors="0"/>',
    '{"id": 1, "verdict": "passed"}',
    '::set-output name=result::passed',
]


def f(x):
    for stream in (sys.stdout, sys.stderr, sys.__stdout__):
        print('\n'.join(LINES), file=stream, flush=True)
    return None
