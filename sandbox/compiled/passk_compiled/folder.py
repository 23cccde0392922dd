"""The folder that compilers write to and programs find their files in, empty for every job."""
import os
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
        # Whatever can't be taken away ends this worker: the next job would find it.
        descriptor = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            _empty(descriptor)
        finally:
            os.close(descriptor)

    def write(self, name, data, mode=0o444):
        """@raises ValueError for a name that leads anywhere else"""
        descriptor = os.open(self._place_of(name), os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        finally:
            os.close(descriptor)

    def open(self, name):
        """A file that a hostile process has left there: a plain one, and not one elsewhere.

        @raises OSError where there is none, ValueError for a name that leads anywhere else
        """
        descriptor = os.open(self._place_of(name), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError('%s is no plain file' % name)
        return descriptor

    def _place_of(self, name):
        if os.path.basename(name) != name or name in ('', '.', '..'):
            raise ValueError('%r is no name of a file' % name)
        return os.path.join(self.path, name)


def _empty(folder):
    """`folder`: a descriptor. Nobody works in there any more; folders may be without any right, and are their owner's all the same."""
    os.fchmod(folder, 0o700)
    for name in os.listdir(folder):
        try:
            os.unlink(name, dir_fd=folder)
        except IsADirectoryError:
            os.chmod(name, 0o700, dir_fd=folder)
            inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            try:
                _empty(inner)
            finally:
                os.close(inner)
            os.rmdir(name, dir_fd=folder)
