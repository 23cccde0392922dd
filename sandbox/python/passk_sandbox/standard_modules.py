"""The names of the standard library's modules."""
import os
import sys


def _found():
    """Python 3.9 has no list of them: what lies in its library."""
    library = os.path.dirname(os.__file__)
    names = set(sys.builtin_module_names)
    for folder in (library, os.path.join(library, 'lib-dynload')):
        try:
            names.update(name.partition('.')[0] for name in os.listdir(folder))
        except OSError:
            pass  # built into the interpreter
    return frozenset(name for name in names if name.isidentifier())


STANDARD_MODULES = getattr(sys, 'stdlib_module_names', None) or _found()
