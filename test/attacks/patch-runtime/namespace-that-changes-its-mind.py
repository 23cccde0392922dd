# attack: Replaces its own entry point and its module while the judge is calling it
# expect: wrong_answer
import sys
import types


def f(x):
    global f
    f = lambda value: {'v': value}
    module = types.ModuleType('program')
    module.f = module.check = module.candidate = f
    sys.modules['program'] = sys.modules['__main__'] = sys.modules['test'] = module
    return None
