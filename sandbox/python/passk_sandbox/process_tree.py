"""Ends a process with all that it has left behind, and says what it used."""
import os
import signal
import sys

from . import clocks


def end(pid, alone):
    """Kill a process, and its group where it could have made others (`alone`: it could not). Returns its wait status and what it used.
    Unreaped, its number can't have been given away."""
    os.kill(pid, signal.SIGKILL)
    if not alone:
        try:
            os.killpg(pid, signal.SIGKILL)
        except OSError:
            pass
    _, status, usage = os.wait4(pid, 0)
    return status, usage


def end_orphans(processes, own):
    """Children that are no part of the worker. Killing one may bring its own children here, so ask until there is none.

    `processes`: a descriptor of /proc, or None. `own`: process ids of the worker's.
    """
    while True:
        found = [child for child in clocks.children(processes) if child not in own]
        if not found:
            return
        for orphan in found:
            os.kill(orphan, signal.SIGKILL)
            os.waitpid(orphan, 0)


def cpu_us(usage):
    return int((usage.ru_utime + usage.ru_stime) * 1_000_000)


def rss_kib(usage):
    return usage.ru_maxrss if sys.platform == 'linux' else usage.ru_maxrss >> 10
