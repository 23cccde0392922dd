# attack: Compiles a text of a million brackets, which overruns a parser without a limit
# expect: runtime_error, memory_limit
def f(x):
    return eval('(' * 10**6 + ')' * 10**6)
