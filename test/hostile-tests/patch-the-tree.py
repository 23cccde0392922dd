# hostile test: Takes the assertions out of every test that is read later
import ast
parse = ast.parse
ast.parse = lambda *a, **k: parse('def check(candidate):\n    candidate(1)\n')


def check(candidate):
    candidate(1)
