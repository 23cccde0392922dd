"""The folder that compilers write to and programs find their files in, empty for every job."""
import os
import shutil
import stat

from passk_sandbox import scratch as scratch_directory


class Folder:
    """`scratch`: the file system in memory, which the kernel throws away whole; or None. `path`: a folder of the host's in its place."""

    def __init__(self, scratch, path):
        self.scratch = scratch
        self.path = scratch_directory.PATH if scratch is not None else path

    def begin(self):
        if self.scratch is not None:
            self.scratch.await_empty()

    def end(self):
        if self.scratch is not None:
            self.scratch.wipe()
            return
        for name in os.listdir(self.path):
            path = os.path.join(self.path, name)
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path, ignore_errors=True)
            else:
                os.unlink(path)

    def write(self, name, data, mode=0o444):
        """@raises ValueError for a name that leads anywhere else"""
        if os.path.basename(name) != name or name in ('', '.', '..'):
            raise ValueError('%r is no name of a file' % name)
        descriptor = os.open(os.path.join(self.path, name), os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        finally:
            os.close(descriptor)

    def open(self, name):
        """A file that a hostile process has left there: a plain one, and not one elsewhere. @raises OSError"""
        descriptor = os.open(os.path.join(self.path, name), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError('%s is no plain file' % name)
        return descriptor

