"""Whole programs that nobody judges: they read, write and end, and what they wrote is compared where no program is.

As the supervisor sees them: it has a run forked, by the zygote, or by one of the program's own that is kept for the program's next
inputs; keeps its time; and tells how it ended.
"""
import collections
import os
import select
import signal
import time

import _socket

from . import clocks
from .frames import ALONE, JOB, JOBS, REASON_DONE, REASON_UNREADY, read_exact
from .memory_file import memory_file
from .passing import send
from .progress import STAGE_READY
from .watch import NOBODY, Watch, limits_of
from .zygote import GUEST, PROGRAM

# How a run ended: why, its wait status and its usage, by the clock, CPU us that compiling took if it is to pay for it, and its files.
Ending = collections.namedtuple('Ending', 'reason status usage wall_us compiled_us output streams')

# An input that nobody will read is taken from the pipe in pieces of so many bytes.
_PIECE = 1 << 20

# To the end of a process it is so far that another process's turn is waited for, and no time.
_YIELDS = 50
_yield = getattr(os, 'sched_yield', lambda: None)


class ProgramRuns:
    """`supervisor`: whose jobs they are. `zygote`, `progress`: as it has them."""

    def __init__(self, supervisor, zygote, progress):
        self.supervisor = supervisor
        self.zygote = zygote
        self.progress = progress
        self.kept = {}

    def run(self, header):
        *_, input_size, ends_at_ms, place = JOB.unpack(header)
        output, streams = memory_file('output'), (memory_file('input'), memory_file('errors'))
        held, end = os.pipe()  # the run holds the one end, and says nothing on it: that nobody does any more is its end
        self.progress.begin()
        started = time.monotonic_ns()
        run = _Run(self.supervisor, self.progress, header, end)
        program = None
        if place == ALONE:
            self.zygote.birth(GUEST, header, [output, held, *streams])
        else:
            program = self.program(place, header)
            program.birth(header, [output, held, *streams])
        os.close(held)
        reason = run.await_end(program)
        os.close(end)
        wall_us = (time.monotonic_ns() - started) // 1000
        if program is not None:
            program.name()  # before all children are killed that are not known
        if self.progress.pid():
            self.supervisor.await_taken()
            status, usage = self.supervisor.kill_tree(self.progress.pid())
            if reason == REASON_DONE and self.progress.stage() < STAGE_READY and os.WIFEXITED(status):
                reason = REASON_UNREADY
        else:
            reason, status, usage = program.died(reason)
            _drop(input_size)
        return Ending(reason, status, usage, wall_us, program.charge_us() if program is not None else 0, output, streams)

    def program(self, place, header):
        """The zygote of the program that this job names, made anew where it brings the program along."""
        number, is_new = place >> 1, place & 1
        if is_new:
            if number in self.kept:
                self.kept[number].end()
            self.kept[number] = KeptProgram(self.zygote, self.progress, header)
        return self.kept[number]

    def processes(self):
        return [program.pid for program in self.kept.values() if program.pid]

    def end(self):
        for program in self.kept.values():
            program.end()
        self.kept.clear()


class KeptProgram:
    """One program's zygote. `failure`: (reason, wait status, usage) of one that the program has brought down while it was compiled; all
    its runs come to that."""

    def __init__(self, zygote, progress, header):
        self.progress = progress
        self.line, theirs = _socket.socketpair()
        self.pid = 0
        self.failure = None
        self.is_charged = False
        self.is_read = False
        zygote.birth(PROGRAM, header, [theirs.fileno()])
        theirs.close()

    def birth(self, header, descriptors):
        try:
            send(self.line, header, descriptors)
        except ConnectionError:
            pass  # it is gone: the run's end, which nobody holds, says so at once

    def name(self):
        """Its process id, as soon as it is known."""
        self.pid = self.pid or self.progress.pid(PROGRAM)
        return self.pid

    def has_taken_it(self):
        """Whether the program is out of the pipe, and being compiled or done."""
        self.is_read = self.is_read or self.progress.has_taken_the_program()
        return self.is_read

    def charge_us(self):
        """CPU us of compiling, which its first run pays."""
        if self.is_charged:
            return 0
        self.is_charged = self.is_read = True
        return (clocks.cpu_ns(self.name()) or 0) // 1000

    def died(self, reason):
        """There is no run: what became of this zygote instead. One that gave up by itself is no program's doing."""
        if self.failure is None:
            if not self.has_taken_it():
                os._exit(1)  # the rest of it is in the pipe, which is out of step
            status, usage = self.kill()
            if os.WIFEXITED(status):
                os._exit(1)
            self.failure = reason, status, usage
        return self.failure

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        _, status, usage = os.wait4(self.pid, 0)
        self.pid = 0
        return status, usage

    def end(self):
        self.line.close()
        if self.failure is None and self.name():
            self.kill()


class _Run:
    """One run, while it lasts. `end`: a pipe whose other end it holds as long as it lives, unless it lets go of it."""

    def __init__(self, supervisor, progress, header, end):
        self.supervisor = supervisor
        self.progress = progress
        self.watch = Watch(supervisor.processes, limits_of(header), NOBODY)
        self.poll = select.poll()
        self.poll.register(end, 0)
        self.poll.register(JOBS, 0)  # only hang-ups: Node is gone, and so is whoever wanted this

    def await_end(self, program):
        """The reason why it is over. It may still have to be killed."""
        while True:
            woken = self.poll.poll(self.watch.wait_ms())
            if any(descriptor == JOBS for descriptor, _ in woken):
                self.supervisor.leave()
            # Where programs can start processes, one that is left behind may hold the pipe.
            over = woken or self.is_over(program)
            reached = self.await_death(program) if over else self.look(program)
            if reached is not None:
                return reached

    def await_death(self, program):
        """Who ends lets go of the pipe a moment before it is gone. Who lets go and lives on has all of its time."""
        turns = 0
        while not self.is_over(program):
            turns += 1
            if turns < _YIELDS:
                _yield()
                continue
            reached = self.look(program)
            if reached is not None:
                return reached
            time.sleep(0.001)
        return REASON_DONE

    def is_over(self, program):
        if program is not None and program.failure is not None:
            return True
        pid = self.progress.pid() or (program is not None and program.name())
        return bool(pid) and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def look(self, program):
        """The reason to end it, where a limit is reached: that of the run, or before it is born of its zygote, which compiles."""
        if self.supervisor.has_taken_its_program():
            return self.watch.look(self.progress.pid())
        if program is not None and not self.progress.pid() and program.has_taken_it() and program.name():
            return self.watch.look(program.pid)
        self.watch.hold()
        return None


def _drop(size):
    """Take an input out of the pipe that nobody has read."""
    while size:
        size -= len(read_exact(JOBS, min(size, _PIECE)))
