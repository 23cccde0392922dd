"""Why a test may have failed although the program is right: something of it does not reach another process."""
import functools
import re

from .remote_value import name_of

_MOST_KINDS = 5
_ADVICE = 'a test that needs it asks for `judging: shared`'

_REDIRECTIONS = (
    (re.compile(r'redirect_std(?:out|err)|sys\.(?:stdout|stderr)\s*=|capsys|capfd'), 'what the program prints'),
    (re.compile(r'sys\.stdin\s*=|builtins\.\w+\s*=|[\'"]builtins\.|\binput\s*='), 'a builtin that the test replaces'),
    (re.compile(r'\bpatch\b|monkeypatch|\btime\.\w+\s*=[^=]|\brandom\.\w+\s*=[^=]|os\.environ\['), 'what the test patches'),
)


def hint(line, test):
    """A sentence for the evidence, empty where everything crossed. `test`: the lines of the test."""
    reasons = list(_reasons('\n'.join(test)))
    kinds = {name_of(remote) for remote in line.borrowed.values()} | line.records.made()
    if kinds:
        shown = [name for name in sorted(kinds) if name.isprintable()][:_MOST_KINDS]
        reasons.append('%s of the program, of which the test has a stand-in' % ', '.join(shown))
    reasons += line.noted
    return 'Not the same in two processes: %s; %s.' % ('; '.join(reasons), _ADVICE) if reasons else ''


@functools.lru_cache(maxsize=4096)
def _reasons(text):
    return tuple(reason for pattern, reason in _REDIRECTIONS if pattern.search(text))
