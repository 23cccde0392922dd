"""What ended a test before its end, as a verdict with its evidence: the judge's side of a failing sample."""
import re

from .evidence import shorten, text_of
from .hints import hint
from .lending import CannotCross
from .standard_modules import STANDARD_MODULES

TEST_NAME = '<test>'
MESSAGE_LIMIT = 1000

_LOAD_VERDICTS = {
    'SyntaxError': 'syntax_error',
    'IndentationError': 'syntax_error',
    'TabError': 'syntax_error',
    'SystemExit': 'exited_early',
    'MemoryError': 'memory_limit',
}
_BROKEN_VERDICTS = {'ended': 'ended', 'output': 'output_limit', 'protocol': 'crashed'}


def suites_fault(message):
    """The test is to blame, or whoever wrote it: nothing is known of the program."""
    return {'verdict': 'harness_error', 'message': message[:MESSAGE_LIMIT]}


def vacuous_verdict():
    return {**suites_fault('the test never calls the program, so it says nothing about it'), 'vacuous': True}


def broken_verdict(error, line):
    """The program did not load, or is gone."""
    verdict = {'message': error.message[:MESSAGE_LIMIT]}
    if error.kind == 'load':
        verdict['message'] += _about_packages(error.exception['base'], error.exception['text'])
        verdict['verdict'] = _LOAD_VERDICTS.get(error.exception['base'], 'runtime_error')
        verdict['exception'] = error.exception['name']
        verdict['program_line'] = error.exception['line']
    else:
        verdict['verdict'] = _BROKEN_VERDICTS[error.kind]
        _add_call(verdict, line)
    return verdict


def failed_verdict(error, test_lines, line):
    """The test did not run to its end: the program raised, or the test did not like what it got."""
    text = text_of(error, MESSAGE_LIMIT)
    name = type(error).__name__
    if error is line.raised:
        verdict = _raised_verdict(line.raised_details)
    elif isinstance(error, CannotCross):
        verdict = suites_fault(text)
        verdict['exception'] = name
    elif not line.asked:
        # Whatever it is, a module or a file that is not there or the test's own mistake, no program has had a part in it.
        verdict = suites_fault('the test failed before it called the program: %s: %s' % (name, text) + _about_packages(name, text))
        verdict['exception'] = name
    elif isinstance(error, AssertionError):
        verdict = {'verdict': 'wrong_answer', 'exception': name, 'message': 'AssertionError: ' + text if text else 'AssertionError'}
    else:
        message = 'the test could not use the result: %s: %s' % (name, text)
        verdict = {'verdict': 'wrong_answer', 'exception': name, 'message': message[:MESSAGE_LIMIT]}
    if verdict['verdict'] in ('wrong_answer', 'harness_error'):
        verdict['message'] = ' '.join(filter(None, [verdict['message'], hint(line, test_lines)]))[: 2 * MESSAGE_LIMIT]
    _add_test_line(verdict, error, test_lines)
    _add_call(verdict, line)
    return verdict


def _raised_verdict(details):
    verdict = _LOAD_VERDICTS.get(details['base'], 'runtime_error')
    if verdict == 'syntax_error':  # raised in a call, by an eval of the program's own
        verdict = 'runtime_error'
    return {
        'verdict': verdict,
        'exception': details['name'],
        'message': details['message'][:MESSAGE_LIMIT] + _about_packages(details['base'], details['text']),
        'program_line': details['line'],
    }


# Also in src/cli/export-human-eval.ts, which wants the exception's own words.
NO_PACKAGES = ' (programs find the standard library alone: no package is visible to them, whatever is installed)'


def _about_packages(kind, text):
    """For a module that is not of the standard library."""
    if kind != 'ModuleNotFoundError':
        return ''
    found = re.match(r"No module named '(\w+)", text)
    return NO_PACKAGES if found and found[1] not in STANDARD_MODULES else ''


def _add_test_line(verdict, error, test_lines):
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == TEST_NAME:
            number = trace.tb_lineno
            verdict['test_line'] = number
            if 0 < number <= len(test_lines):
                verdict['test_text'] = test_lines[number - 1].strip()[:MESSAGE_LIMIT]
        trace = trace.tb_next


def _add_call(verdict, line):
    if line.last_call is None:
        return
    target, args, kwargs = line.last_call
    shown = [shorten(item) for item in args] + ['%s=%s' % (key, shorten(item)) for key, item in kwargs.items()]
    name = target if type(target) is str else 'function returned by the program'
    verdict['last_call'] = ('%s(%s)' % (name, ', '.join(shown)))[:MESSAGE_LIMIT]
    if line.last_result is not None:
        verdict['last_result'] = shorten(line.last_result[0])
