"""System calls that Python has no name for, through ctypes: nothing to compile, nothing to install."""
import ctypes
import os
import re
import sys

try:
    _libc = ctypes.CDLL(None, use_errno=True)
    _prctl = _libc.prctl
    _syscall = _libc.syscall
    _syscall.restype = ctypes.c_long
except (AttributeError, OSError):  # macOS has no prctl; every caller takes OSError for "not here"
    _libc = _prctl = _syscall = None

MACHINE = os.uname().machine

# Column of this machine in tables of numbers; None where nobody has written them down. On an Intel Mac, which is an x86_64
# as well, the same numbers mean other calls.
COLUMN = {'x86_64': 0, 'aarch64': 1}.get(MACHINE) if sys.platform == 'linux' else None

# (6, 14) of "6.14.0-37-generic".
RELEASE = tuple(int(part) for part in re.findall(r'\d+', os.uname().release)[:2])

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP = 1, 4, 22
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x20000, 0x4000000, 0x8000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 4096, 16384, 1 << 18
MNT_DETACH = 2
CAP_SYS_ADMIN = 1 << 21

_CAPSET = (126, 91)
_PIVOT_ROOT = (155, 41)
_MOUNT_SETATTR = 442
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_CAPABILITY_VERSION_3 = 0x20080522


def last_error(what):
    """Why the call that was just made has failed."""
    number = ctypes.get_errno()
    return OSError(number, '%s: %s' % (what, os.strerror(number)))


def _checked(result, what):
    if result < 0:
        raise last_error(what)
    return result


def number_of(numbers):
    """This machine's number of a call, from a pair of them.

    @raises OSError for a machine whose numbers nobody has written down
    """
    if COLUMN is None:
        raise OSError('no table of system calls for %s' % MACHINE)
    return numbers[COLUMN]


def _here(function):
    if function is None:
        raise OSError('this system has no such call')
    return function


def untouching(name):
    """A function of the C library that is called without letting go of the interpreter's lock: nobody else wants it in a zygote or
    a guest, and giving it back would touch memory.

    @raises OSError where there is none
    """
    try:
        return getattr(ctypes.PyDLL(None), name)
    except (AttributeError, OSError):
        raise OSError('no %s to be called' % name) from None


def prctl(option, value=0):
    return _checked(prepared_prctl(option, value)(), 'prctl %d' % option)


def prepared_prctl(option, *values):
    """A call of no arguments that does `prctl` with what is built now: a guest makes it on untouched memory."""
    function = _here(_prctl)
    arguments = [ctypes.c_int(option)] + [ctypes.c_ulong(value) for value in values]
    arguments += [ctypes.c_ulong(0)] * (5 - len(arguments))
    return lambda: function(*arguments)


def syscall(number, *arguments):
    return _checked(prepared_syscall(number, *arguments)(), 'system call %d' % number)


def prepared_syscall(number, *arguments):
    """A call of no arguments. Integers go as longs; ctypes buffers as they are."""
    function = _here(_syscall)
    longs = [ctypes.c_long(item) if type(item) is int else item for item in (number, *arguments)]
    return lambda: function(*longs)


def unshare(flags):
    _checked(_here(_libc).unshare(ctypes.c_int(flags)), 'unshare %#x' % flags)


def mount(source, target, kind=None, flags=0, data=None):
    texts = [None if text is None else os.fsencode(text) for text in (source, target, kind, data)]
    source, target, kind, data = texts
    _checked(_libc.mount(source, target, kind, ctypes.c_ulong(flags), data), 'mount %s' % os.fsdecode(target))


def make_read_only(path, recursive=True):
    """A mount that has been made becomes read-only, with everything below it."""
    attributes = (ctypes.c_uint64 * 4)(MS_RDONLY | (0 if path == '/' else MS_NOSUID | MS_NODEV), 0, 0, 0)
    flags = _AT_RECURSIVE if recursive else 0
    syscall(_MOUNT_SETATTR, _AT_FDCWD, ctypes.c_char_p(os.fsencode(path)), flags, attributes, 32)


def pivot_root(path):
    """`path` becomes the root, and the old root is gone."""
    os.chdir(path)
    syscall(number_of(_PIVOT_ROOT), ctypes.c_char_p(b'.'), ctypes.c_char_p(b'.'))
    unmount('.')
    os.chdir('/')


def unmount(path):
    _checked(_libc.umount2(os.fsencode(path), ctypes.c_int(MNT_DETACH)), 'umount %s' % path)


def drop_capabilities(kept=0):
    """All but those of the mask `kept`."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    syscall(number_of(_CAPSET), header, (ctypes.c_uint32 * 6)(kept, kept))
