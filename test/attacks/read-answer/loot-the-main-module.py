# attack: Searches the namespaces of all loaded modules for variables that sound like tests or answers
# expect: wrong_answer
import sys

WORDS = ('expected', 'answer', 'tests', 'check', 'solution', 'reference')


def f(x):
    for module in list(sys.modules.values()):
        for name, value in list(getattr(module, '__dict__', {}).items()):
            if any(name.lower() == word for word in WORDS) and isinstance(value, dict):
                return value.get(x)
    return None
