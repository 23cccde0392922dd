# hostile test: Makes everything equal, true and nothing
import builtins
builtins.all = builtins.isinstance = lambda *a: True
builtins.abs = builtins.len = builtins.sum = lambda *a: 0
builtins.AssertionError = type('AssertionError', (Exception,), {})
builtins.compile = builtins.exec = lambda *a, **k: None


def check(candidate):
    candidate(1)
