# attack: Raises KeyboardInterrupt, which a judge might take for the user's wish to stop without a verdict
# expect: runtime_error
def f(x):
    raise KeyboardInterrupt
