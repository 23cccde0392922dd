# attack: Changes the closure of the encoder so that objects are sent as raw protocol
# expect: crashed
import sys


def f(x):
    encode = sys._getframe(1).f_locals['self'].encode
    for name, cell in zip(encode.__code__.co_freevars, encode.__closure__):
        if name == 'handle':
            cell.cell_contents = lambda value: {'v': 4}
    return object()
