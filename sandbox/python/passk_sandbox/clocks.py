"""CPU time and state of another process, read from outside it."""
import os
import time


def cpu_ns(pid):
    """CPU time that process `pid` has used, in ns; None where the kernel has no such clock."""
    try:
        # The kernel's id of another process's CPU clock: MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED).
        return time.clock_gettime_ns((~pid << 3) | 2)
    except (OSError, OverflowError):
        return None


def is_at_work(processes, pid):
    """Whether any thread of `pid` runs, or would but for the machine: it waits for a core, its pages or a disk, or was stopped.

    False where there is no /proc: there, all time without CPU counts as idle.

    `processes`: a descriptor of /proc, or None.
    """
    return any(_state(processes, '%d/task/%s/stat' % (pid, thread)) not in _ASLEEP for thread in _threads(processes, pid))


# Sleeping; a zombie; gone since we looked.
_ASLEEP = (b'S', b'Z', b'X', b'')


def _state(processes, path):
    """The letter behind the name, which may hold anything but is the last thing in parentheses."""
    return _content(processes, path).rpartition(b') ')[2][:1]


def children(processes):
    """Children of this process; none where there is no /proc."""
    return [int(pid) for pid in _words(processes, 'self/task/%d/children' % os.getpid())]


def descendants(processes):
    """All that this process has started, and what they have; none where there is no /proc."""
    found, waiting = [], children(processes)
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        waiting += [int(child) for child in _words(processes, '%d/task/%d/children' % (pid, pid))]
    return found


def used_by(processes, pid):
    """(ns of CPU time, those of children that it has waited for among them; bytes of memory that it shares with no file) of `pid`; nothing
    of one that is gone."""
    fields = _content(processes, '%d/stat' % pid).rpartition(b') ')[2].split()
    pages = _words(processes, '%d/statm' % pid)
    if len(fields) < 15 or len(pages) < 3:
        return 0, 0
    return sum(map(int, fields[11:15])) * _TICK_NS, (int(pages[1]) - int(pages[2])) * _PAGE_BYTES


_TICK_NS = 1_000_000_000 // os.sysconf('SC_CLK_TCK')
_PAGE_BYTES = os.sysconf('SC_PAGE_SIZE')


def _threads(processes, pid):
    if processes is None:
        return []
    try:
        descriptor = os.open('%d/task' % pid, os.O_RDONLY, dir_fd=processes)
        try:
            return os.listdir(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        return []


def _words(processes, path):
    return _content(processes, path).split()


def _content(processes, path):
    """What a small file of /proc says; nothing where there is no such file."""
    if processes is None:
        return b''
    try:
        descriptor = os.open(path, os.O_RDONLY, dir_fd=processes)
        try:
            return os.read(descriptor, 1 << 16)
        finally:
            os.close(descriptor)
    except OSError:
        return b''
