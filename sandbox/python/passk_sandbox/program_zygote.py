"""The zygote of one program: it has read the program and compiled it, has run not a line of it, and forks a run for each input.

To read and compile is most of what a short program costs, and the same each time. A run gets what only the fork makes its own: its input,
its limits, its filter of system calls. Nothing of one run comes here, so nothing of it comes to the next.
"""
import os
import resource
import sys

import _socket

from . import confine, script
from .frames import JOB, JOBS, read_exact, write_all
from .passing import receive, send
from .process_tree import rss_kib
from .zygote import GUEST, prepared_birth

# With each order: a run's output, what tells its end, its input and its errors.
_DESCRIPTORS = 4

# One that has needed more memory to compile is not kept: what the compiler leaves behind stays as long as the process.
_MOST_KEPT_KIB = 32 << 10


class ProgramZygoteStart:
    """What every such zygote is forked with. `runs`: the GuestStart of what is forked from it."""

    def __init__(self, progress, confinement, runs):
        self.progress = progress
        self.needs_death_signal = confinement.needs_death_signal
        self.runs = runs
        try:
            self.birth = prepared_birth(progress.pid_address(GUEST))
        except OSError:
            self.birth = None  # nor will there be a zygote that forks this one

    def rehearse(self):
        """What it does between two forks, so that it is found warm."""
        ours, theirs = _socket.socketpair()
        null = os.open(os.devnull, os.O_RDONLY)
        for _ in range(confine.REHEARSALS):
            send(ours, JOB.pack(*range(10)), [null, null])
            _, descriptors = receive(theirs, JOB.size, _DESCRIPTORS)
            for descriptor in descriptors:
                os.close(descriptor)
            with _MemoryLimit(resource.getrlimit(resource.RLIMIT_AS)[0]):
                pass
        os.close(null)
        ours.close()
        theirs.close()

    def run(self, orders):
        """In the forked process, and never back. `orders()`: fields of the header of the program's first job, the line on which the
        headers of its runs come, that one's too, and a file that is to have the program's text."""
        try:
            fields, (line, text, *_) = orders()
            if self.needs_death_signal:
                confine.die_with_parent()
            _, size, _, _, memory_mib, *_ = fields
            source = read_exact(JOBS, size)
            write_all(text, source)
            self.progress.take_program()
            before_kib = _peak_kib()
            with _MemoryLimit(memory_mib << 20):
                code = script.compiled(source)
            if _peak_kib() - before_kib > _MOST_KEPT_KIB:
                os._exit(0)
            program = script.Stage(self.runs.streams, source), source, code
            line = _socket.socket(fileno=line)
            # No function of its own: a run finds as much of the stack in use as one that is forked by the zygote.
            while True:
                header, descriptors = receive(line, JOB.size, _DESCRIPTORS)
                if not descriptors:
                    break
                born = self.birth()
                if born == 0:
                    self.runs.live(JOB.unpack(header), (*descriptors, 0), program)
                if born < 0:
                    raise OSError('no run can be forked')
                for descriptor in descriptors:
                    os.close(descriptor)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)


def _peak_kib():
    """What this process has had in memory at most."""
    return rss_kib(resource.getrusage(resource.RUSAGE_SELF))


class _MemoryLimit:
    """For the compiler, which a program may make large; lifted before its runs, which have limits of their own."""

    def __init__(self, size):
        self.size = size

    def __enter__(self):
        self.before = resource.getrlimit(resource.RLIMIT_AS)
        hard = self.before[1]
        size = self.size if hard < 0 or 0 <= self.size <= hard else hard
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))

    def __exit__(self, *_):
        resource.setrlimit(resource.RLIMIT_AS, self.before)
