"""Files of a task that reads and writes files in place of standard input and output. They are in memory: where nothing can be made, nothing
has to be cleared away, and what a program writes can be a link to nothing.
"""
import os

from . import opening


def install(readable, writable):
    """Let the program find its files by their names, in its folder.

    `readable`: descriptors by name. `writable`: the name of the file that takes the place of its output, or None. What it prints then goes
    where its errors go.
    """
    files = dict(readable)
    if writable is not None:
        files[writable] = os.dup(1)
        os.dup2(2, 1)

    def descriptor_of(path, is_new):
        descriptor = files.get(path[2:] if path.startswith('./') else path)
        if descriptor is not None:
            if is_new:
                os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)  # copies of a descriptor have one place in the file
        return descriptor

    opening.install(descriptor_of)
