# attack: Puts a finder in front of sys.meta_path and fake modules into sys.modules for whatever is imported later
# expect: wrong_answer
import sys
import types


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        sys.modules[name] = types.ModuleType(name)
        return None


sys.meta_path.insert(0, Finder)
for name in ('unittest', 'pytest', 'numpy', 'math', 'passk_sandbox.judge', 'passk_sandbox.remote'):
    fake = types.ModuleType(name)
    fake.isclose = fake.allclose = fake.run_check = lambda *arguments, **options: True
    sys.modules[name] = fake


def f(x):
    return None
