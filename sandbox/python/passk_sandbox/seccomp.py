"""Which system calls are left. Two filters, because a process can only lose calls:

- the worker's, once: everything that neither supervisor, judge nor guest needs is gone;
- the guest's and the judge's, a short one, after the fork: no new process, no signal, no new limit.

The long list is a binary search: the kernel runs a filter once for every call number when it is installed.
"""
import ctypes
import errno

from . import linux, seccomp_grants
from .bpf import (
    ALLOW,
    ARCHITECTURE,
    IF_AT_LEAST,
    IF_EQUAL,
    IF_SET,
    JUMP,
    KILL,
    LOAD,
    NUMBER,
    argument,
    by_argument,
    instruction,
    refuse,
    require,
    returns,
)

# name: (x86_64, aarch64); None where the machine has no such call.
HARMLESS = {
    'read': (0, 63), 'write': (1, 64), 'close': (3, 57), 'fstat': (5, 80), 'lseek': (8, 62), 'mmap': (9, 222),
    'mprotect': (10, 226), 'munmap': (11, 215), 'brk': (12, 214), 'rt_sigaction': (13, 134), 'rt_sigprocmask': (14, 135),
    'rt_sigreturn': (15, 139), 'pread64': (17, 67), 'pwrite64': (18, 68), 'readv': (19, 65), 'writev': (20, 66),
    'sched_yield': (24, 124), 'mremap': (25, 216), 'mincore': (27, 232), 'madvise': (28, 233), 'dup': (32, 23),
    'nanosleep': (35, 101), 'getitimer': (36, 102), 'setitimer': (38, 103), 'getpid': (39, 172), 'sendto': (44, 206),
    'recvfrom': (45, 207), 'shutdown': (48, 210), 'getsockname': (51, 204), 'getpeername': (52, 205),
    'setsockopt': (54, 208), 'getsockopt': (55, 209), 'exit': (60, 93), 'uname': (63, 160),
    'flock': (73, 32), 'fsync': (74, 82), 'fdatasync': (75, 83), 'ftruncate': (77, 46), 'getcwd': (79, 17),
    'chdir': (80, 49), 'fchdir': (81, 50), 'umask': (95, 166), 'gettimeofday': (96, 169), 'getrusage': (98, 165),
    'sysinfo': (99, 179), 'times': (100, 153), 'getuid': (102, 174), 'getgid': (104, 176), 'geteuid': (107, 175),
    'getegid': (108, 177), 'getppid': (110, 173), 'getgroups': (115, 158), 'getresuid': (118, 148),
    'getresgid': (120, 150), 'getpgid': (121, 155), 'getsid': (124, 156), 'rt_sigpending': (127, 136),
    'rt_sigtimedwait': (128, 137), 'rt_sigsuspend': (130, 133), 'sigaltstack': (131, 132), 'statfs': (137, 43),
    'fstatfs': (138, 44), 'getpriority': (140, 141), 'sched_getparam': (143, 121), 'sched_getscheduler': (145, 120),
    'sched_get_priority_max': (146, 125), 'sched_get_priority_min': (147, 126), 'gettid': (186, 178),
    'futex': (202, 98), 'sched_getaffinity': (204, 123), 'getdents64': (217, 61), 'restart_syscall': (219, 128),
    'fadvise64': (221, 223), 'clock_gettime': (228, 113), 'clock_getres': (229, 114), 'clock_nanosleep': (230, 115),
    'exit_group': (231, 94), 'epoll_ctl': (233, 21), 'openat': (257, 56), 'newfstatat': (262, 79),
    'readlinkat': (267, 78), 'faccessat': (269, 48), 'pselect6': (270, 72), 'ppoll': (271, 73),
    'set_robust_list': (273, 99), 'epoll_pwait': (281, 22), 'fallocate': (285, 47), 'eventfd2': (290, 19),
    'epoll_create1': (291, 20), 'dup3': (292, 24), 'pipe2': (293, 59), 'preadv': (295, 69), 'pwritev': (296, 70),
    'getcpu': (309, 168), 'getrandom': (318, 278), 'membarrier': (324, 283), 'statx': (332, 291), 'rseq': (334, 293),
    'faccessat2': (439, 439),
    # Spellings that only x86_64 has.
    'open': (2, None), 'stat': (4, None), 'lstat': (6, None), 'poll': (7, None), 'access': (21, None),
    'pipe': (22, None), 'select': (23, None), 'dup2': (33, None), 'pause': (34, None), 'alarm': (37, None),
    'readlink': (89, None), 'getpgrp': (111, None), 'arch_prctl': (158, None), 'time': (201, None),
    'epoll_create': (213, None), 'epoll_wait': (232, None), 'eventfd': (284, None),
}

# What supervisor and zygote need besides, to fork, to watch, to kill and to stay on a core.
_SUPERVISING = {
    'sendfile': (40, 71), 'sendmsg': (46, 211), 'recvmsg': (47, 212), 'wait4': (61, 260), 'kill': (62, 129),
    'setsid': (112, 157), 'prctl': (157, 167), 'setrlimit': (160, 164), 'waitid': (247, 95), 'memfd_create': (319, 279),
    'sched_setaffinity': (203, 122), 'landlock_restrict_self': (446, 446), 'fork': (57, None), 'vfork': (58, None),
}

# No program that solves a task calls these; the process dies, and the verdict says why.
HOSTILE = {
    'ptrace': (101, 117), 'syslog': (103, 116), 'pivot_root': (155, 41), 'chroot': (161, 51), 'acct': (163, 89),
    'mount': (165, 40), 'umount2': (166, 39), 'swapon': (167, 224), 'reboot': (169, 142), 'init_module': (175, 105),
    'quotactl': (179, 60), 'kexec_load': (246, 104), 'add_key': (248, 217), 'keyctl': (250, 219), 'unshare': (272, 97),
    'perf_event_open': (298, 241), 'open_by_handle_at': (304, 265), 'setns': (308, 268), 'process_vm_readv': (310, 270),
    'process_vm_writev': (311, 271), 'bpf': (321, 280), 'userfaultfd': (323, 282), 'io_uring_setup': (425, 425),
    'pidfd_getfd': (438, 438),
}

FCNTL, CLONE, CLONE3, IOCTL, SOCKETPAIR, PRLIMIT = (72, 25), (56, 220), (435, 435), (16, 29), (53, 199), (302, 261)
_CLOSE_RANGE, _CLOSE_RANGE_UNSHARE = (436, 436), 2
TKILL, TGKILL = (200, 130), (234, 131)
CLOCKS = ((228, 113), (229, 114), (230, 115))  # clock_gettime, clock_getres, clock_nanosleep

# From here on a clock's number is made of a process's: how much CPU time it has used.
_FIRST_CLOCK_OF_A_PROCESS = 0x80000000
_CLOCK_OF_A_THREAD = 4
_RLIMIT_STACK = 3

_AUDIT_ARCHITECTURE = (0xC000003E, 0xC00000B7)
CLONE_FILES, CLONE_THREAD = 0x400, 0x10000
_AF_UNIX, _SOCK_STREAM, _KIND_OF_SOCKET = 1, 1, 0xF
FIONBIO, FIOCLEX = 0x5421, 0x5451

# F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY: a descriptor that sends a signal of choice to a process of choice.
SIGNALLING_FCNTL = (8, 10, 15, 1024, 1026)


def numbers_in(table):
    return [numbers[linux.COLUMN] for numbers in table.values() if numbers[linux.COLUMN] is not None]


def _rules_of_worker():
    rules = {number: returns(ALLOW) for number in numbers_in(HARMLESS) + numbers_in(_SUPERVISING)}
    rules.update({number: returns(KILL) for number in numbers_in(HOSTILE)})
    column = linux.COLUMN
    rules[CLONE[column]] = returns(ALLOW)
    rules[CLONE3[column]] = refuse(errno.ENOSYS)  # its flags lie in memory, where no filter sees them; libc uses clone then
    rules[PRLIMIT[column]] = returns(ALLOW)
    rules[FCNTL[column]] = by_argument(1, SIGNALLING_FCNTL, refuse(errno.EPERM), returns(ALLOW))
    rules[SOCKETPAIR[column]] = own_pairs()
    rules[IOCTL[column]] = by_argument(1, [FIONBIO, FIOCLEX], returns(ALLOW), refuse(errno.ENOTTY))
    # The limit of open files holds for one table of them: a thread must not get a table of its own.
    unshare = instruction(IF_SET, 0, 1, _CLOSE_RANGE_UNSHARE) + refuse(errno.EPERM)
    rules[_CLOSE_RANGE[column]] = argument(2) + unshare + returns(ALLOW)
    return rules


def worker_filter(grants):
    """The long filter, for supervisor, judge and guests alike.

    @raises OSError for a machine without a table
    """
    linux.number_of(CLONE)
    rules = _rules_of_worker()
    if grants.scratch_mib:
        rules.update(seccomp_grants.scratch_rules(linux.COLUMN))
    if grants.network:
        rules.update(seccomp_grants.network_rules(linux.COLUMN))
    return search_tree(rules)


def own_clocks():
    """The machine's clocks and those of one's own threads (the kernel gives no other's): what the judge spends on an answer is nobody's
    to see."""
    other = instruction(IF_AT_LEAST, 0, 2, _FIRST_CLOCK_OF_A_PROCESS) + instruction(IF_SET, 1, 0, _CLOCK_OF_A_THREAD)
    return argument(0) + other + refuse(errno.EPERM) + returns(ALLOW)


def own_limits():
    """Reading a limit, not setting one; but for the own stack's."""
    ask = argument(2) + instruction(IF_EQUAL, 0, 3, 0) + argument(2, high=True)
    ask += instruction(IF_EQUAL, 0, 1, 0) + returns(ALLOW)
    ask += argument(0) + instruction(IF_EQUAL, 0, 3, 0) + argument(1) + instruction(IF_EQUAL, 0, 1, _RLIMIT_STACK)
    return ask + returns(ALLOW) + refuse(errno.EPERM)


def own_pairs():
    """A pair of streams, as asyncio wakes itself by and Java marks closed files with. A pair of datagrams could send to any Unix socket of
    the host, by its path or, where the network is the host's, by its abstract name."""
    pair = require(0, [_AF_UNIX], errno.EPERM) + require(1, [_SOCK_STREAM], errno.EPERM, _KIND_OF_SOCKET)
    return pair + returns(ALLOW)


def own_threads():
    """A thread that shares its files, and no other process."""
    thread = argument(0) + instruction(IF_SET, 0, 2, CLONE_THREAD) + instruction(IF_SET, 0, 1, CLONE_FILES)
    return thread + returns(ALLOW) + refuse(errno.EAGAIN)


def search_tree(rules):
    def search(numbers):
        if len(numbers) == 1:
            rule = rules[numbers[0]]
            return instruction(IF_EQUAL, 0, len(rule), numbers[0]) + rule + refuse(errno.EPERM)
        middle = len(numbers) // 2
        left, right = search(numbers[:middle]), search(numbers[middle:])
        if len(left) < 256:
            return instruction(IF_AT_LEAST, len(left), 0, numbers[middle]) + left + right
        jump = instruction(JUMP, 0, 0, len(left))
        return instruction(IF_AT_LEAST, 0, 1, numbers[middle]) + jump + left + right

    code = instruction(LOAD, 0, 0, ARCHITECTURE)
    code += instruction(IF_EQUAL, 1, 0, _AUDIT_ARCHITECTURE[linux.COLUMN]) + returns(KILL)
    code += instruction(LOAD, 0, 0, NUMBER)
    if linux.MACHINE == 'x86_64':
        code += instruction(IF_AT_LEAST, 0, 1, 0x40000000) + returns(KILL)  # x32: other numbers for the same calls
    return code + search(sorted(rules))


_GUESTS = ['sendmsg', 'recvmsg', 'sendfile', 'memfd_create', 'wait4', 'waitid']


def guest_filter():
    """The short filter of a guest: what the supervisor may do besides, and a guest may not."""
    return _short_filter(_GUESTS)


def lasting_judge_filter():
    """The short filter of the lasting judge, which takes its guests' sockets with recvmsg, passes them on, and never has a network."""
    return _short_filter(['sendfile', 'wait4', 'waitid'], seccomp_grants.socket_numbers(linux.COLUMN))


def own_judge_filter():
    """The short filter of a judge for one job: as a guest's, for its test may come from anybody, and without a network."""
    return _short_filter(_GUESTS, seccomp_grants.socket_numbers(linux.COLUMN))


def _short_filter(names, more=()):
    column = linux.COLUMN
    names = [*names, 'kill', 'setsid', 'setrlimit', 'prctl', 'landlock_restrict_self', 'sched_setaffinity']
    numbers = [_SUPERVISING[name][column] for name in names] + list(more)
    numbers += [TKILL[column], TGKILL[column]]
    forks = numbers_in({name: _SUPERVISING[name] for name in ('fork', 'vfork')})
    clocks = [(numbers[column], own_clocks()) for numbers in CLOCKS]
    code = instruction(LOAD, 0, 0, NUMBER)
    for number, rule in ((CLONE[column], own_threads()), (PRLIMIT[column], own_limits()), *clocks):
        code += instruction(IF_EQUAL, 0, len(rule), number) + rule
    for number in forks:
        code += instruction(IF_EQUAL, 0, 1, number) + refuse(errno.EAGAIN)
    for place, number in enumerate(numbers):
        code += instruction(IF_EQUAL, len(numbers) - place, 0, number)
    return code + returns(ALLOW) + refuse(errno.EPERM)


class _Program(ctypes.Structure):
    _fields_ = [('length', ctypes.c_ushort), ('instructions', ctypes.c_void_p)]


def prepared(code):
    """A call of no arguments that installs the filter; negative where the kernel refuses."""
    data = b''.join(code)
    buffer = ctypes.create_string_buffer(data, len(data))
    program = _Program(len(code), ctypes.addressof(buffer))
    install = linux.prepared_prctl(linux.PR_SET_SECCOMP, 2, ctypes.addressof(program))
    install.keep = (buffer, program)
    return install
