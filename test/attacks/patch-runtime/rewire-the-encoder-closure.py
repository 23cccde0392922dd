# attack: Changes the closures of the encoder so that objects are sent as raw protocol
# expect: crashed
import sys
import types


def rewire(function):
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if name == 'handle':
            cell.cell_contents = lambda value: {'v': 4}
        elif isinstance(cell.cell_contents, types.FunctionType) and cell.cell_contents not in seen:
            seen.append(cell.cell_contents)
            rewire(cell.cell_contents)


seen = []


def f(x):
    rewire(sys._getframe(1).f_locals['self'].encode)
    return object()
