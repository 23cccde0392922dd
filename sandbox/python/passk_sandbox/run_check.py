"""Runs a test to its end, with stand-ins for what is the program's.

The prompt's own helpers (HumanEval/32, 38, 50 test with them) come from the prompt's text, never from the program.
"""
import builtins
import random

from . import assertions
from .compiled_test import TestError
from .program_function import ProgramFunction


def prompt_namespace(compiled):
    """What the prompt defines, in a namespace of its own."""
    random.seed(compiled.seed)
    namespace = {'__name__': 'test'}
    if compiled.prompt is not None:
        try:
            exec(compiled.prompt, namespace)
        except Exception as error:
            raise TestError('the prompt does not run: %s: %s' % (type(error).__name__, error)) from None
    return namespace


def run_check(compiled, line, tally):
    """Run the whole test. Returns if it passed; raises whatever ended it."""
    namespace = prompt_namespace(compiled)
    namespace[assertions.NAME] = tally
    line.records.namespace = namespace
    candidate = namespace[compiled.entry_point] = ProgramFunction(line, compiled.entry_point)
    # Whatever else the test names and nobody defines can only be the program's, or a module that the program imports.
    if _bind_rest(namespace, compiled, compiled.names - compiled.own, line):
        line.drop_plan()
    exec(compiled.test, namespace)
    _bind_rest(namespace, compiled, compiled.own, line)  # its own elsewhere, in another function, but not here
    check = namespace.get('check')
    if check is None:
        raise TestError('the test defines no function named check')
    tally.run(check, candidate)
    line.load()  # a test that calls nothing still needs a program that loads
    if line.broken is not None:
        raise line.broken


def check_shared(compiled):
    """Told now, from the suite's own text: a guest must have no word in what is the suite's fault.

    @raises TestError
    """
    prompt_namespace(compiled)
    if 'check' not in compiled.own:
        raise TestError('the test defines no function named check')


def _bind_rest(namespace, compiled, names, line):
    """Returns whether any of these names is left to the program."""
    missing = [name for name in names if name not in namespace and not hasattr(builtins, name)]
    for name in missing:
        namespace[name] = __import__(name) if name in compiled.modules else ProgramFunction(line, name)
    return not compiled.modules.issuperset(missing)
