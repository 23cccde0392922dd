"""A directory that a guest may write to: a small file system in memory, which the kernel throws away whole after every job.

Nobody walks through what a hostile program left there (deep trees, directories without a right, a million names). The
keeper, which alone may still mount, takes the file system away and puts an empty one in its place.
"""
import os
import sys

import _socket

from . import linux

# Landlock looks at the directories above a mount, never at the one that it hides: so the right to write is given for a
# parent, which itself is read-only.
PARENT = '/scratch'
PATH = PARENT + '/tmp'

# Names cost the kernel memory that no size counts. A link is a name, too.
NAMES_PER_MIB = 256


def furnish(root):
    """The places in a worker's new root; /tmp leads there, for programs that write it out."""
    os.makedirs(root + PATH)
    if not os.path.lexists(root + '/tmp'):  # an interpreter may lie there
        os.symlink(PATH, root + '/tmp')


class Scratch:
    """The supervisor's handle."""

    def __init__(self, line, mib):
        self.line = line
        self.bytes = mib << 20

    def await_empty(self):
        """Until the last job's files are gone. A worker that can't be sure of that does not run another job."""
        if self.line.recv(1) != b'e':
            raise RuntimeError('the scratch directory could not be emptied')

    def wipe(self):
        """Asks for an empty directory, and goes on."""
        self.line.sendall(b'w')


def keep(mib, serve):
    """Call `serve(scratch)` in a child, and keep its directory until it leaves. Returns its process id.

    @raises OSError where the kernel lets nobody mount
    """
    _mount(mib)
    ours, theirs = _socket.socketpair()
    pid = os.fork()
    if pid == 0:
        try:
            ours.close()
            serve(Scratch(theirs, mib))
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    theirs.close()
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    linux.prctl(linux.PR_SET_DUMPABLE, 0)
    linux.drop_capabilities(linux.CAP_SYS_ADMIN)
    try:
        ours.sendall(b'e')
        while ours.recv(1):
            linux.unmount(PATH)
            _mount(mib)
            ours.sendall(b'e')
    except OSError:
        pass  # the supervisor finds its line closed
    ours.close()
    return pid


def _mount(mib):
    flags = linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC
    linux.mount('tmpfs', PATH, 'tmpfs', flags, 'size=%dm,nr_inodes=%d,mode=700' % (mib, mib * NAMES_PER_MIB))
