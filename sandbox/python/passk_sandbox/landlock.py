"""Landlock: which files this process and its children may still open. Inherited, and never lifted again."""
import ctypes
import os

from . import linux
from .refusal import is_refusal

# The same numbers on every machine.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_RULE_PATH_BENEATH = 1

_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3

# All but to execute, to make devices, pipes and sockets, and to control devices.
_WRITE = sum(1 << bit for bit in (1, 2, 3, 4, 5, 7, 8, 12, 13, 14))

# What there is to do with a file alone.
_WRITE_FILE = sum(1 << bit for bit in (1, 2, 14))

# Every right that a version of the interface can take away: files, then TCP, then signals and abstract sockets.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_TCP, _SCOPES = 3, 3


def version():
    """Version of the interface; 0 where the machine has none.

    @raises OSError where that can't be told
    """
    try:
        return linux.syscall(_CREATE_RULESET, 0, 0, _VERSION)
    except OSError as error:
        if not is_refusal(error):
            raise
        return 0


def ruleset(readable, readable_descriptors=(), writable=(), network=False, executable=()):
    """A descriptor of the rule that only files below `readable` can be opened, for reading, and those below `writable`; and
    only `executable` be executed. Without `network`, no TCP.

    @raises OSError where the kernel has no landlock
    """
    abi = version()
    if abi == 0:
        raise OSError('no landlock')
    rights = (1 << _FILE_RIGHTS[min(abi, 5)]) - 1
    attributes = (ctypes.c_uint64 * 3)(rights, _TCP if abi >= 4 and not network else 0, _SCOPES if abi >= 6 else 0)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    rules = linux.syscall(_CREATE_RULESET, attributes, size, 0)
    for descriptor in readable_descriptors:
        _allow(rules, descriptor, _READ_FILE | _READ_DIR)
    for path in readable:
        try:
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        _allow(rules, descriptor, _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE)
        os.close(descriptor)
    for path in writable:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        _allow(rules, descriptor, (_WRITE if os.path.isdir(path) else _WRITE_FILE) & rights)
        os.close(descriptor)
    for path in executable:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        _allow(rules, descriptor, _READ_FILE | _EXECUTE)
        os.close(descriptor)
    return rules


def prepared(rules):
    """A call of no arguments that puts this process, and all its children, under the rules; negative if refused."""
    return linux.prepared_syscall(_RESTRICT_SELF, rules, 0)


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [('allowed_access', ctypes.c_uint64), ('parent_fd', ctypes.c_int32)]


def _allow(rules, descriptor, rights):
    rule = _PathBeneath(rights, descriptor)
    linux.syscall(_ADD_RULE, rules, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
