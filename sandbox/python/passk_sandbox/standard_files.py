"""/dev/stdin and its kind: a sandbox without /proc has no such files, but it has what they stand for."""
from . import opening

_NAMES = {'stdin': 0, 'stdout': 1, 'stderr': 2}
_FOLDERS = ('/dev/fd/', '/proc/self/fd/', '/dev/')

# Only programs that write one of these out get functions of ours, which show in tracebacks.
_MARKS = (b'/dev/', b'/proc/self/fd')


def descriptor_of(path, is_new):
    """The descriptor that a path stands for, or None. What they hold is never thrown away: they are streams."""
    for folder in _FOLDERS:
        name = path[len(folder) :]
        if path.startswith(folder) and name.isascii():
            return _NAMES.get(name) if folder == '/dev/' else int(name) if name.isdigit() else None
    return None


def install(source):
    """Let a program open them by name, if its text names one."""
    if any(mark in source for mark in _MARKS):
        opening.install(descriptor_of)
