"""The guest: runs one program and answers the judge's calls. Everything here is hostile once `exec` has run.

Nothing that a guest can say means "passed". It only returns values; the judge compares them.
"""
import builtins
import os
import sys
import types

from . import borrowed, codec, shared_test, standard_files
from .frames import FrameReader, write_frame
from .guest_errors import FIELDS, MOST_LAYERS, MOST_MEMBERS, is_small
from .guest_records import GuestRecords
from .handles import Handles

PROGRAM_NAME = '<program>'
MODULE_NAME = 'program'

# Requests come from the judge: arguments of a test may be large, but a test is trusted.
REQUEST_LIMIT = 1 << 30
MESSAGE_LIMIT = 2000
# What a traceback says of an exception whose own words fail.
_NO_TEXT = '<exception str() failed>'

_seek = os.lseek


def _builtin_exceptions():
    return {
        name: value
        for name, value in vars(builtins).items()
        if isinstance(value, type) and issubclass(value, BaseException)
    }


_EXCEPTIONS = _builtin_exceptions()


_encode_plain = codec.encoder(codec.refuse)


def describe_exception(error, layers=MOST_LAYERS):
    """[nearest builtin class, own class, text, arguments as plain data or None, fields as plain data, line of the program or None,
    and of a group a description of each member].

    The text is made here, where only the program itself is at risk from it.
    """
    base = Exception
    for kind in type(error).__mro__:
        if _EXCEPTIONS.get(kind.__name__) is kind:
            base = kind
            break
    text = _words(lambda: '' if _points_outside(error) else str(error), _NO_TEXT)
    arguments = _plain(lambda: list(error.args))
    fields = _plain(lambda: {name: getattr(error, name) for name in _fields_of(base) if is_small(getattr(error, name))})
    members = _members(error, layers) if base.__name__ in ('ExceptionGroup', 'BaseExceptionGroup') else []
    described = [base.__name__, _words(lambda: type(error).__name__), text, arguments, fields or {'d': []}, _program_line(error)]
    return [*described, members]


def _members(group, layers):
    try:
        members = group.exceptions[:MOST_MEMBERS] if layers else []
        arguments = _plain(lambda: [group.message])
        return [arguments, [describe_exception(member, layers - 1) for member in members]]
    except BaseException:
        return []


def _fields_of(base):
    return [name for kind, names in FIELDS.items() if issubclass(base, kind) for name in names]


def _points_outside(error):
    """CPython believes what these say of their own place, and would read whatever memory lies there."""
    if not isinstance(error, (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError)):
        return False
    try:
        return not 0 <= error.start <= error.end <= len(error.object)
    except BaseException:
        return True


def _words(make, otherwise=''):
    """What `make()` says, as far as it is text."""
    try:
        return str.encode(str.__str__(make())[:MESSAGE_LIMIT], 'utf-8', 'backslashreplace').decode()
    except BaseException:
        return otherwise


def _plain(make):
    """What `make()` gives as plain data, or None if it is none."""
    try:
        return _encode_plain(make())
    except BaseException:
        return None


def _program_line(error):
    line = None
    if isinstance(error, SyntaxError) and error.filename == PROGRAM_NAME:
        line = error.lineno
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == PROGRAM_NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def load_program(source):
    """Run the program's top level in a module of its own and return its namespace.

    The module is not `__main__`: openai/human-eval runs programs under a name that is not, so a trailing
    `if __name__ == "__main__":` block, which models like to add, stays quiet.
    """
    module = types.ModuleType(MODULE_NAME)
    sys.modules[MODULE_NAME] = module  # dataclasses and typing look their module up by name
    try:
        # Text, not bytes: a coding comment in a completion must not choose how it is read.
        code = compile(source.decode('utf-8'), PROGRAM_NAME, 'exec')
    except ValueError as error:  # a null byte
        raise SyntaxError(str(error)) from None
    standard_files.install(source)
    exec(code, module.__dict__)
    return module.__dict__


def _error_of_test(name, arguments):
    kind = _EXCEPTIONS.get(name, Exception)
    try:
        return kind(*arguments)
    except Exception:  # some classes want arguments that no plain text is
        return kind.__new__(kind)


class Answering:
    """Answers requests on one socket until the judge hangs up.

    Requests: {"f": name or handle} call with {"r": [args, kwargs]} as they are or {"a": ...} encoded, and with {"k": [...]} the
    first time, classes that the judge has too; {"t": test} run the whole test here; {"p": 1} ping; {"q": [request, ...]} calls to
    be made one after the other, each with an answer of its own. An answer that lends a handle is the last of them: the judge may
    use the handle before the next call. What else may be asked of a handle or a name, with {"a": ...} for what it takes:
    {"n"} next, {"i"} iter, {"g": [which, name]} attribute, {"w": [which, name]} set it, {"L"} len, {"x"} item, {"y"} set it,
    {"E"} enter, {"X"} leave, {"S"} signature, {"b"} begin to run, {"u": [which, method?]} what it comes to when awaited.
    Answers: {"v": value}, {"s": 1} iteration ended, {"e": exception}, {"l": exception while loading the program},
    {"c": [callback, args, kwargs]} a call of a function that the test passed in; its answer is the next frame.
    In answers to "q", "o": how many bytes the program has printed so far.
    """

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.requests = FrameReader(descriptor)
        self.handles = Handles(self)
        self.records = GuestRecords(self.handles.describe)
        self.encode = codec.encoder(self.handles.describe, self.records)
        self.decode = codec.decoder(self.callback, self.records)

    def callback(self, body):
        """A function of the test's, as the program sees it; or one of our own handles coming home."""
        number, what, told = body
        if what == borrowed.HOME:
            return self.handles.target(number, self.records.namespace)

        def call_test_function(*args, **kwargs):
            self.send({'c': [number, self.encode([list(args), kwargs])]})
            answer = self.next_request()
            while 'v' not in answer and 'e' not in answer:  # the test's function asks for something of the program's
                _answer(self, answer, self.records.namespace)
                answer = self.next_request()
            if 'e' in answer:
                raise _error_of_test(answer['e'], answer['a'])
            return self.decode(answer['v'])

        return borrowed.KINDS[what](call_test_function, told)

    def next_request(self):
        return codec.load_request(self.requests.read(REQUEST_LIMIT))

    def send(self, answer):
        write_frame(self.descriptor, codec.dumps(answer))

    def answer(self, request, namespace):
        if 'f' in request:
            return self.call(request, namespace)
        if 't' in request:
            return {'v': shared_test.run_test(request['t'], namespace, describe_exception)}
        if 'p' in request:
            return {'v': None}
        return self.handles.answer(request, namespace)

    def call(self, request, namespace):
        if 'k' in request:
            self.records.shared = frozenset(request['k'])
        args, kwargs = request['r'] if 'r' in request else self.decode(request['a'])
        value = self.encode(self.handles.target(request['f'], namespace)(*args, **kwargs))
        if request.get('m'):  # the suite asked for arguments to be copied back
            return {'v': value, 'm': self.encode([args, kwargs])}
        return {'v': value}


def serve(source, answering):
    """Load `source`, then answer. Returns when the judge hangs up or the program could not be loaded."""
    try:
        namespace = load_program(source)
    except BaseException as error:
        _flush()
        answering.send({'l': describe_exception(error)})
        return
    answering.records.namespace = namespace
    while True:
        try:
            request = answering.next_request()
        except EOFError:
            return
        if 'q' not in request:
            _answer(answering, request, namespace)
            continue
        for call in request['q']:
            try:
                _answer(answering, call, namespace, True)
            except OSError:  # the judge has heard enough
                return
            if answering.handles:
                break


def _answer(answering, request, namespace, tell_output=False):
    try:
        answer = answering.answer(request, namespace)
    except BaseException as error:
        answer = {'e': describe_exception(error)}
    _flush()
    if tell_output:
        answer['o'] = _printed()
    try:
        frame = codec.dumps(answer)
    except BaseException as error:
        frame = codec.dumps({'e': describe_exception(error)})
    write_frame(answering.descriptor, frame)


def _printed():
    try:
        return _seek(1, 0, os.SEEK_CUR)
    except OSError:  # the program has closed its output
        return 0


def _flush():
    """What was printed must be in the file before the judge can end the job; a guest is killed, not closed."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass
