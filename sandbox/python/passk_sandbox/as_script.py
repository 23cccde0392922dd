"""What a program sees of the command line: that of a script without arguments. The worker's own words mean nothing to it, and a
program that reads its arguments (`argparse`, `sys.argv[1:]`) has none.
"""
import sys
import types


def hide_worker(name='<program>'):
    """For this process and all that are forked from it. `name`: what the script is called."""
    give_arguments(name, ())
    sys.modules['__main__'] = types.ModuleType('__main__')


def give_arguments(name, arguments):
    sys.argv[:] = [name, *arguments]
    if hasattr(sys, 'orig_argv'):  # from Python 3.10 on
        sys.orig_argv[:] = [sys.executable, name, *arguments]


def exit_code(code):
    """What the code of a SystemExit comes to for whoever waits for the process."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1
