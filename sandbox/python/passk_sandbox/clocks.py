"""CPU time and waiting time of another process, read from outside it."""
import os
import time


def cpu_ns(pid):
    """CPU time that process `pid` has used, in ns; None where the kernel has no such clock."""
    try:
        # The kernel's id of another process's CPU clock: MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED).
        return time.clock_gettime_ns((~pid << 3) | 2)
    except (OSError, OverflowError):
        return None


def queued_ns(processes, pid):
    """How long `pid` was ready to run and had to wait for a core, in ns; 0 where the kernel does not say.

    A loaded machine must not turn a right answer into a timeout: this time is nobody's idleness. Of several threads the one
    counts that has waited longest: the sum of all would let threads that wait for each other stretch the limit without end.

    `processes`: a descriptor of /proc, or None.
    """
    found = [_words(processes, '%d/task/%s/schedstat' % (pid, thread)) for thread in _threads(processes, pid)]
    return max((int(words[1]) for words in found if len(words) > 1), default=0)


def children(processes):
    """Children of this process; none where there is no /proc."""
    return [int(pid) for pid in _words(processes, 'self/task/%d/children' % os.getpid())]


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
    """What a small file of /proc says; nothing where there is no such file."""
    if processes is None:
        return []
    try:
        descriptor = os.open(path, os.O_RDONLY, dir_fd=processes)
        try:
            return os.read(descriptor, 1 << 16).split()
        finally:
            os.close(descriptor)
    except OSError:
        return []
