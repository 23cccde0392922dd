"""Runs a whole program as `python3 main.py` does: standard input, output, errors, and the exit code as its last word.

There is no test and no verdict here. Whatever comes out is the program's own claim.
"""
import _thread
import atexit
import gc
import json
import os
import struct
import sys
import warnings

from . import as_script, named_files, script_streams, standard_files
from .confine import GUEST_SOCKET, REHEARSALS
from .frames import read_exact, write_all
from .memory_file import memory_file

NAME = 'main.py'

# Where its files are kept, from this number on; below a guest's limit of open files, above what it opens itself.
_FIRST_KEPT = 40

_PIECE = 1 << 16
_NOTHING = {}

_run_at_exit = atexit._run_exitfuncs
_no_trace, _no_profile = sys.settrace, sys.setprofile

# A program whose literals have more digits than the least limit that can be set is compiled where its own limit holds.
_LEAST_DIGITS = 640


# Only a program that writes one of these out can have a file of its own, or an object, that does something at the very end.
_AT_THE_END = (b'class', b'yield', b'finally', b'contextmanager', b'weakref', b'open', b'IO', b'Writer', b'Wrapper')

# The most digits of an integer, as the interpreter has them.
_USUAL_DIGITS = 0xFFFFFFFF

HEAD = struct.Struct('>2I')


class Stage:
    """What a whole program finds, as far as it is the same in each run: a main module, standard streams, a command line. Made where it
    may be made early, in a zygote of the program's own; else in the run."""

    def __init__(self, streams, source):
        as_script.hide_worker(NAME)
        self.module = sys.modules['__main__']
        self.module.__file__ = NAME
        self.module.__builtins__ = __builtins__
        sys.path.insert(0, '')
        script_streams.take(streams)
        self.is_watched = any(mark in source for mark in _AT_THE_END)
        standard_files.install(source)

    def leave(self, status):
        """What the interpreter does at the end of a program that has come to `status`, and the status that this comes to."""
        _status(_wind_up)
        status = _flush() or status
        if self.is_watched:
            # Files that the program has opened on descriptor 1 write what they hold, and finalizers find their globals, as they do
            # when the interpreter lets go of the main module.
            sys.modules.pop('__main__', None)
            self.module = None
            gc.collect()
            status = _flush() or status
        return status


class Script:
    """A run of a program and what surrounds it. `descriptor` gives how many bytes of JSON follow and the most digits of an integer (`HEAD`;
    0 for no limit, all bits for the usual one), that JSON, and then, up to `size` bytes in all, standard input and behind it the files.

    The JSON, or nothing: {"a": arguments, "f": [[name, bytes], ...] files to be read, "o": name of a file to be written, "t": whether it
    talks with an interactor, over its line to the judge}.

    `given`: an empty file, for programs that open descriptor 0 themselves.
    """

    def __init__(self, descriptor, size, given):
        about, self.digits = HEAD.unpack(read_exact(descriptor, HEAD.size))
        self.about = json.loads(read_exact(descriptor, about)) if about else _NOTHING
        files = self.about.get('f', ())
        input_size = size - HEAD.size - about - sum([length for _, length in files])
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

    def run(self, stage, source, code=None, leave=os._exit):
        """Run `source` on its stage and leave the process. `code`: what it was compiled to, if it was."""
        if self.about:
            self.surround()
        if self.digits != _USUAL_DIGITS and hasattr(sys, 'set_int_max_str_digits'):
            sys.set_int_max_str_digits(self.digits)
        status = _status(lambda: exec(code or compile(source, NAME, 'exec'), stage.module.__dict__))
        _no_trace(None)
        _no_profile(None)
        try:
            status = stage.leave(status)
        except BaseException:  # a signal's handler, say, that the program has left behind
            status = status or 1
        leave(status)

    def surround(self):
        about = self.about
        if 't' in about:
            os.dup2(GUEST_SOCKET, 0)
            os.dup2(GUEST_SOCKET, 1)
            os.close(GUEST_SOCKET)  # nobody else may hold the line once the program has closed it
            script_streams.take(script_streams.as_they_are())
        if 'a' in about:
            as_script.give_arguments(NAME, about['a'])
        if self.files or 'o' in about:
            named_files.install(self.files, about.get('o'))


def compiled(source):
    """Code for `run`; None where the compiler has anything to say, which each run is then to hear by itself.

    Bytes, as of a file: a byte order mark and a coding comment mean what they mean there.
    """
    digits = sys.get_int_max_str_digits() if hasattr(sys, 'get_int_max_str_digits') else None
    try:
        if digits is not None:
            sys.set_int_max_str_digits(_LEAST_DIGITS)
        with warnings.catch_warnings(record=True) as said:
            code = compile(source, NAME, 'exec')
        return None if said else code
    except BaseException:
        return None
    finally:
        if digits is not None:
            sys.set_int_max_str_digits(digits)


def _fill(file, descriptor, size):
    """Piece by piece: an input may be larger than the program's memory."""
    while size:
        piece = os.read(descriptor, min(size, _PIECE))
        if not piece:
            raise EOFError('the other end is gone')
        write_all(file, piece)
        size -= len(piece)
    os.lseek(file, 0, os.SEEK_SET)


def _flush():
    """0, or the interpreter's code for what can't be written. It asks nobody who is not there or is closed."""
    code = 0
    for name in ('stdout', 'stderr'):
        try:
            stream = getattr(sys, name, None)
            if stream is not None and not getattr(stream, 'closed', False):
                stream.flush()
        except BaseException:
            code = 120
    for name, current in (('__stdout__', 'stdout'), ('__stderr__', 'stderr')):
        try:
            stream = getattr(sys, name, None)
            if stream is not getattr(sys, current, None):
                stream.flush()
        except BaseException:
            pass
    return code


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
    if threading is not None and (_thread._count() or getattr(threading, '_threading_atexits', True)):
        threading._shutdown()
    _run_at_exit()


def rehearse(streams, null):
    """Take every step of a run in whoever forks, which Python then adapts its code to: a run finds it adapted, and copies no page for
    that. `null`: a descriptor that nobody reads from."""
    before = sys.stdin, sys.stdout, sys.__stdin__, sys.__stdout__, sys.modules['__main__'], list(sys.path), list(sys.argv)
    reader, writer = os.pipe()
    for _ in range(REHEARSALS):
        os.write(writer, HEAD.pack(0, _USUAL_DIGITS) + b'x')
        program = Script(reader, HEAD.size + 1, null)
        program.run(Stage(streams, b''), b'', compiled(b''), int)
    os.close(reader)
    os.close(writer)
    sys.stdin, sys.stdout, sys.__stdin__, sys.__stdout__, sys.modules['__main__'], sys.path[:], arguments = before
    as_script.give_arguments(arguments[0], arguments[1:])
