"""CPU time and waiting time of another process, read from outside it."""
import time


def cpu_ns(pid):
    """CPU time that process `pid` has used, in ns; None where the kernel has no such clock."""
    try:
        # The kernel's id of another process's CPU clock: MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED).
        return time.clock_gettime_ns((~pid << 3) | 2)
    except (OSError, OverflowError):
        return None


def queued_ns(pid):
    """How long `pid` was ready to run and had to wait for a core, in ns; 0 where the kernel does not say.

    A loaded machine must not turn a right answer into a timeout: this time is nobody's idleness.
    """
    try:
        with open('/proc/%d/schedstat' % pid, 'rb') as file:
            return int(file.read().split()[1])
    except (OSError, IndexError, ValueError):
        return 0
