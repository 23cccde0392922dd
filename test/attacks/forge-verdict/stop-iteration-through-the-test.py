# attack: Raises StopIteration in the hope that it ends a loop over the assertions silently
# expect: runtime_error
def f(x):
    raise StopIteration(x + x)
