"""Lets a program open by name what its sandbox has as descriptors and not as files."""
import builtins
import functools
import io
import os


def install(named):
    """`named(path, is_new)`: the descriptor that a path stands for, a text, or None; `is_new`: whether what it holds is to be thrown away.

    All that opens files in Python's library comes by one of these: `open`, `io.open`, `os.open`, `pathlib`. Nobody is kept from anything
    here, so a program may get round it.
    """
    def descriptor_of(path, is_new):
        if isinstance(path, (bytes, os.PathLike)):
            path = os.fsdecode(path)
        return named(path, is_new) if isinstance(path, str) else None

    open_file, open_descriptor = builtins.open, os.open
    exists, is_file, size = os.path.exists, os.path.isfile, os.path.getsize

    @functools.wraps(open_file)
    def open_by_name(file, mode='r', *args, **kwargs):
        descriptor = descriptor_of(file, isinstance(mode, str) and ('w' in mode or 'x' in mode))
        if descriptor is None:
            return open_file(file, mode, *args, **kwargs)
        return open_file(os.dup(descriptor), mode.replace('x', 'w'), *args, **kwargs)

    @functools.wraps(open_descriptor)
    def open_descriptor_by_name(path, flags, *args, **kwargs):
        descriptor = descriptor_of(path, bool(flags & os.O_TRUNC))
        return open_descriptor(path, flags, *args, **kwargs) if descriptor is None else os.dup(descriptor)

    @functools.wraps(exists)
    def exists_by_name(path):
        descriptor = descriptor_of(path, False)
        return exists(path if descriptor is None else descriptor)

    @functools.wraps(is_file)
    def is_file_by_name(path):
        return is_file(path) if descriptor_of(path, False) is None else True

    @functools.wraps(size)
    def size_by_name(path):
        descriptor = descriptor_of(path, False)
        return size(path if descriptor is None else descriptor)

    builtins.open = io.open = open_by_name
    os.open = open_descriptor_by_name
    os.path.exists, os.path.isfile, os.path.getsize = exists_by_name, is_file_by_name, size_by_name
