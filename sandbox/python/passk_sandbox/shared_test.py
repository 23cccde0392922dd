"""The guest's half of shared judging: the whole test runs here, on the program's own objects.

Only problems that ask for it are judged so. Whatever this module says, the program could have said: it can be forged.
"""
import random
import sys
import types

TEST_NAME = '<test>'
MODULE_NAME = 'test'

# Frames of these files tell who raised; frames of library code belong to whoever called it.
_SIDES = {'<program>': True, TEST_NAME: False, '<prompt>': False}


def run_test(request, program, describe):
    """['passed'], or ['failed', described exception, line of the test or None, whether the program raised it].

    `request`: code of the prompt or None, code of the test, entry point. `program`: the program's namespace, which is seen
    before the prompt's. `describe`: makes an exception plain data.
    """
    prompt, test, entry_point = request
    module = types.ModuleType(MODULE_NAME)
    sys.modules[MODULE_NAME] = module  # dataclasses and typing look their module up by name
    namespace = module.__dict__
    random.seed(0)
    try:
        if prompt is not None:
            exec(prompt, namespace)
        namespace.update({name: value for name, value in program.items() if name not in ('__name__', '__builtins__')})
        if entry_point not in program:
            return ['failed', describe(NameError('name %r is not defined' % entry_point)), None, True]
        exec(test, namespace)
        namespace['check'](program[entry_point])
    except BaseException as error:
        return ['failed', describe(error), *_blame(error)]
    return ['passed']


def _blame(error):
    """The line of the test where it was, and whether the last code that either side wrote was the program's."""
    line, by_program = None, False
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        by_program = _SIDES.get(name, by_program)
        if name == TEST_NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line, by_program
