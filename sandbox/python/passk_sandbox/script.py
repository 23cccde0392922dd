"""Runs a whole program as `python3 main.py` does: standard input, output, errors, and the exit code as its last word.

There is no test and no verdict here. Whatever comes out is the program's own claim.
"""
import gc
import os
import sys

from . import as_script, standard_files
from .frames import read_exact, write_all

NAME = 'main.py'

_exit = os._exit


def read_input(descriptor, size, file):
    """Standard input: `size` bytes of `descriptor`, in a file of their own, for programs that open descriptor 0 themselves."""
    if size:
        write_all(file, read_exact(descriptor, size))
    os.lseek(file, 0, os.SEEK_SET)


def run(source):
    """Run `source` and leave the process. Never returns."""
    as_script.hide_worker(NAME)
    module = sys.modules['__main__']
    module.__file__ = NAME
    module.__builtins__ = __builtins__
    sys.path.insert(0, '')
    sys.stdin = sys.__stdin__ = open(0, closefd=False)
    sys.stdout.reconfigure(line_buffering=False, errors='strict')  # as into a pipe: who leaves by os._exit loses what it holds
    standard_files.install(source)
    # Bytes, as of a file: a byte order mark and a coding comment mean what they mean there.
    code = _status(lambda: exec(compile(source, NAME, 'exec'), module.__dict__))
    _status(_wind_up)
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        code = _flush(stream) or code
    module.__dict__.clear()  # files that the program has opened on descriptor 1 write what they hold
    gc.collect()
    _exit(code)


def _flush(stream):
    try:
        stream.flush()
        return 0
    except BaseException:
        return 120  # as the interpreter says it


def _status(step):
    """The exit code that a step comes to."""
    try:
        step()
        return 0
    except SystemExit as error:
        return _exit_code(error.code)
    except BaseException as error:
        try:
            trace = error.__traceback__
            while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
                trace = trace.tb_next
            sys.excepthook(type(error), error.with_traceback(trace), trace)
        except BaseException:
            pass
        return 1


def _exit_code(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _wind_up():
    """What the interpreter does before it leaves: wait for threads, run what `atexit` knows."""
    threading = sys.modules.get('threading')
    if threading is not None:
        threading._shutdown()
    import atexit

    atexit._run_exitfuncs()
