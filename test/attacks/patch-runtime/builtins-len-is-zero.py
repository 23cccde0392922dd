# attack: Replaces len by zero, so that the guest reads its requests for ever instead of answering
# expect: timeout
import builtins

builtins.len = lambda value: 0


def f(x):
    return None
