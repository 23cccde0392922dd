"""The only filter of a process that is executed: Node, a compiler, what a compiler made. It is installed just before that, so a call
to execute has to stay; the files that are left have nothing else to execute, and whatever is executed is under the same filter."""
import ctypes
import errno
import os
import signal
import struct

from . import linux, seccomp, seccomp_grants
from .bpf import ALLOW, IF_EQUAL, KILL, argument, by_argument, instruction, refuse, returns

# What an executed program needs besides the harmless calls, to start.
_EXECUTING = {'execve': (59, 221), 'execveat': (322, 281)}

# What Node needs besides. It is started with limits that are its own already.
_NODE = {'execve': (59, 221), 'prctl': (157, 167), 'setrlimit': (160, 164), 'capget': (125, 90)}

# What those need that start others, which they wait for.
_STARTING = {'fork': (57, None), 'vfork': (58, None), 'wait4': (61, 260), 'waitid': (247, 95)}

# CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
_NEW_NAMESPACES = 0x7E020080

_PRCTL, _KILL = (157, 167), (62, 129)

# PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_CAPBSET_READ, PR_SET_VMA: names and questions.
_HARMLESS_PRCTL = (3, 15, 16, 23, 0x53564D41)

# How many bytes wait: Java asks before it reads.
_FIONREAD = 0x541B

# In place of the process id, which only the forked child knows.
_OWN_PID = 0x5AA5C33C


def node_filter():
    """Threads, but no other process.

    @raises OSError for a machine without a table
    """
    column = linux.COLUMN
    rules = _rules(_NODE)
    # Node itself asks for it when it starts (from 22 on), and does without where the kernel has none.
    rules[seccomp.HOSTILE['io_uring_setup'][column]] = refuse(errno.ENOSYS)
    rules[seccomp.CLONE[column]] = (
        argument(0) + instruction(seccomp.IF_SET, 0, 1, seccomp.CLONE_THREAD) + returns(ALLOW) + refuse(errno.EAGAIN)
    )
    rules[seccomp.PRLIMIT[column]] = returns(ALLOW)
    return seccomp.search_tree(rules)


def program_filter(writes_files, pretends_folders=False, starts_others=False):
    """Of a compiler, of a program and of its judge: threads that share its files, no other process, no limit of its own, and a signal to
    itself at most, as `abort` sends it. SIGKILL is not among those: a process that is killed by nobody here was killed by the machine.

    `writes_files`: whether it has a folder to write to. `pretends_folders`: where it has none, to make a folder does nothing and is no error,
    for runtimes that start with that. `starts_others`: whether it may start processes. The process id is still to be filled in:
    `prepared_for_child`.

    @raises OSError for a machine without a table
    """
    column = linux.COLUMN
    rules = _rules(_EXECUTING)
    rules[seccomp.CLONE[column]] = seccomp.own_threads()
    rules[seccomp.PRLIMIT[column]] = seccomp.own_limits()
    rules[seccomp.SOCKETPAIR[column]] = seccomp.own_pairs()
    rules[_PRCTL[column]] = by_argument(0, _HARMLESS_PRCTL, returns(ALLOW), refuse(errno.EPERM))
    rules[seccomp.TGKILL[column]] = _to_itself(2)
    rules[_KILL[column]] = _to_itself(1)
    if writes_files:
        rules.update(seccomp_grants.scratch_rules(column))
    elif pretends_folders:
        rules.update({number: refuse(0) for number in seccomp_grants.folder_making(column)})
    if starts_others:
        rules.update({number: returns(ALLOW) for number in seccomp.numbers_in(_STARTING)})
        new_namespace = instruction(seccomp.IF_SET, 0, 1, _NEW_NAMESPACES) + refuse(errno.EPERM)
        rules[seccomp.CLONE[column]] = argument(0) + new_namespace + returns(ALLOW)
    return seccomp.search_tree(rules)


def _rules(more):
    """Those of all three, by number."""
    linux.number_of(seccomp.CLONE)
    column = linux.COLUMN
    rules = {number: returns(ALLOW) for number in seccomp.numbers_in(seccomp.HARMLESS) + seccomp.numbers_in(more)}
    rules.update({number: returns(KILL) for number in seccomp.numbers_in(seccomp.HOSTILE)})
    rules[seccomp.CLONE3[column]] = refuse(errno.ENOSYS)
    rules.update({numbers[column]: seccomp.own_clocks() for numbers in seccomp.CLOCKS})
    rules[seccomp.FCNTL[column]] = by_argument(1, seccomp.SIGNALLING_FCNTL, refuse(errno.EPERM), returns(ALLOW))
    harmless = [seccomp.FIONBIO, seccomp.FIOCLEX, _FIONREAD]
    rules[seccomp.IOCTL[column]] = by_argument(1, harmless, returns(ALLOW), refuse(errno.ENOTTY))
    return rules


def _to_itself(signal_argument):
    """Argument 0 is the own process, and the signal is not one that no process can stand."""
    code = argument(0) + instruction(IF_EQUAL, 1, 0, _OWN_PID) + refuse(errno.EPERM)
    code += argument(signal_argument) + instruction(IF_EQUAL, 0, 1, signal.SIGKILL) + refuse(errno.EPERM)
    return code + instruction(IF_EQUAL, 0, 1, signal.SIGSTOP) + refuse(errno.EPERM) + returns(ALLOW)


def prepared_for_child(code):
    """A call of no arguments that, in a forked child, fills in its process id and installs the filter; negative where the kernel
    refuses."""
    data = b''.join(code)
    wanted = struct.pack('=I', _OWN_PID)
    places = [at for at in range(4, len(data), 8) if data[at : at + 4] == wanted]
    install = seccomp.prepared(code)
    buffer = install.keep[0]

    def fill_in_and_install():
        own = struct.pack('=I', os.getpid())
        for at in places:
            ctypes.memmove(ctypes.addressof(buffer) + at, own, 4)
        return install()

    return fill_in_and_install
