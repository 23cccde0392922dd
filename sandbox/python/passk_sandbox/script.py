"""Runs a whole program as `python3 main.py` does: standard input, output, errors, and the exit code as its last word.

There is no test and no verdict here. Whatever comes out is the program's own claim.
"""
import gc
import json
import os
import sys

from . import as_script, named_files, standard_files
from .confine import GUEST_SOCKET
from .frames import read_exact, write_all
from .memory_file import memory_file

NAME = 'main.py'

# Where its files are kept, from this number on; below a guest's limit of open files, above what it opens itself.
_FIRST_KEPT = 40

_exit = os._exit


class Script:
    """A program and what surrounds it: `descriptor` gives bytes of JSON in 4 bytes, that JSON, and then `size` bytes less of standard
    input, behind it the files.

    The JSON, or nothing: {"a": arguments, "f": [[name, bytes], ...] files to be read, "o": name of a file to be written, "d": most
    digits of an integer, "t": whether it talks with an interactor, over its line to the judge}.

    `given`: an empty file, for programs that open descriptor 0 themselves.
    """

    def __init__(self, descriptor, size, given):
        about = int.from_bytes(read_exact(descriptor, 4), 'big')
        self.about = json.loads(read_exact(descriptor, about)) if about else {}
        files = self.about.get('f', ())
        input_size = size - 4 - about - sum(length for _, length in files)
        _fill(given, descriptor, input_size)
        self.files = {}
        self.descriptors = ()
        for number, (name, length) in enumerate(files, _FIRST_KEPT):
            file = memory_file('file')
            _fill(file, descriptor, length)
            os.dup2(file, number)
            os.close(file)
            self.files[name] = number
        if self.files:
            self.descriptors = tuple(self.files.values())

    def run(self, source):
        """Run `source` and leave the process. Never returns."""
        about = self.about
        if 't' in about:
            os.dup2(GUEST_SOCKET, 0)
            os.dup2(GUEST_SOCKET, 1)
            os.close(GUEST_SOCKET)  # nobody else may hold the line once the program has closed it
        as_script.hide_worker(NAME, about.get('a', ()))
        module = sys.modules['__main__']
        module.__file__ = NAME
        module.__builtins__ = __builtins__
        sys.path.insert(0, '')
        sys.stdin = sys.__stdin__ = open(0, newline='\n', closefd=False)  # as the interpreter does: \r stays
        sys.stdout.reconfigure(line_buffering=False, errors='strict')  # as into a pipe: who leaves by os._exit loses what it holds
        if 'd' in about and hasattr(sys, 'set_int_max_str_digits'):
            sys.set_int_max_str_digits(about['d'])
        if self.files or 'o' in about:
            named_files.install(self.files, about.get('o'))
        standard_files.install(source)
        # Bytes, as of a file: a byte order mark and a coding comment mean what they mean there.
        code = _status(lambda: exec(compile(source, NAME, 'exec'), module.__dict__))
        _status(_wind_up)
        for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
            code = _flush(stream) or code
        module.__dict__.clear()  # files that the program has opened on descriptor 1 write what they hold
        gc.collect()
        _exit(code)


def _fill(file, descriptor, size):
    if size:
        write_all(file, read_exact(descriptor, size))
    os.lseek(file, 0, os.SEEK_SET)


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
        return as_script.exit_code(error.code)
    except BaseException as error:
        try:
            trace = error.__traceback__
            while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
                trace = trace.tb_next
            sys.excepthook(type(error), error.with_traceback(trace), trace)
        except BaseException:
            pass
        return 1


def _wind_up():
    """What the interpreter does before it leaves: wait for threads, run what `atexit` knows."""
    threading = sys.modules.get('threading')
    if threading is not None:
        threading._shutdown()
    import atexit

    atexit._run_exitfuncs()
