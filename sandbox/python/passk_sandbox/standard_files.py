"""/dev/stdin and its kind: a sandbox without /proc has no such files, but it has what they stand for."""
import builtins
import functools
import io
import os

_NAMES = {'stdin': 0, 'stdout': 1, 'stderr': 2}
_FOLDERS = ('/dev/fd/', '/proc/self/fd/', '/dev/')

# Only programs that write one of these out get the functions below, which show in tracebacks.
_MARKS = (b'/dev/', b'/proc/self/fd')


def descriptor_of(path):
    """The descriptor that a path stands for, or None."""
    if isinstance(path, (bytes, os.PathLike)):
        path = os.fsdecode(path)
    if not isinstance(path, str):
        return None
    for folder in _FOLDERS:
        name = path[len(folder) :]
        if path.startswith(folder) and name.isascii():
            return _NAMES.get(name) if folder == '/dev/' else int(name) if name.isdigit() else None
    return None


def install(source):
    """Let a program open them by name, if its text names one."""
    if not any(mark in source for mark in _MARKS):
        return
    open_file, open_descriptor, exists = builtins.open, os.open, os.path.exists

    @functools.wraps(open_file)
    def open_by_name(file, *args, **kwargs):
        descriptor = descriptor_of(file)
        return open_file(file if descriptor is None else os.dup(descriptor), *args, **kwargs)

    @functools.wraps(open_descriptor)
    def open_descriptor_by_name(path, *args, **kwargs):
        descriptor = descriptor_of(path)
        return open_descriptor(path, *args, **kwargs) if descriptor is None else os.dup(descriptor)

    @functools.wraps(exists)
    def exists_by_name(path):
        descriptor = descriptor_of(path)
        return exists(path if descriptor is None else descriptor)

    builtins.open = io.open = open_by_name
    os.open = open_descriptor_by_name
    os.path.exists = exists_by_name
