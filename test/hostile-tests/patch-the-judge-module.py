# hostile test: Replaces the class that judges, by whatever name the judge has it
import sys
for name, module in list(sys.modules.items()):
    if name.startswith('passk_sandbox'):
        for key, value in list(vars(module).items()):
            if callable(value) and not key.startswith('__'):
                try:
                    setattr(module, key, lambda *a, **k: {'verdict': 'passed'})
                except Exception:
                    pass


def check(candidate):
    candidate(1)
