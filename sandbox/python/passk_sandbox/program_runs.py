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

# Beside the reasons that Node is told.
_NOT_BORN = -1

# How a run ended: why, its wait status and its usage, by the clock, CPU us that compiling took elsewhere, and its files.
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
        *_, input_size, _, place = JOB.unpack(header)
        output, streams = memory_file('output'), (memory_file('input'), memory_file('errors'))
        self.progress.begin()
        started = time.monotonic_ns()
        program = None if place == ALONE else self.program(place, header)
        reason = self.attempt(header, program, output, streams)
        if reason == _NOT_BORN and program.give_up():
            # Its zygote is gone, whatever the cause: this run and all to come compile the program themselves, within their own limits.
            reason = self.attempt(header, program, output, streams)
        wall_us = (time.monotonic_ns() - started) // 1000
        if program is not None and self.progress.pid():
            program.note_compiled()  # which also learns whom to spare when all children are killed that are not known
        if self.progress.pid() or not program.give_up():
            self.supervisor.await_taken()
            status, usage = self.supervisor.kill_tree(self.progress.pid())
            if reason == REASON_DONE and self.progress.stage() < STAGE_READY and os.WIFEXITED(status):
                reason = REASON_UNREADY
        else:  # a limit was reached while it was compiled
            status, usage = program.ended
            _drop(input_size)
        compiled_us = program.compiled_us if program is not None else 0
        return Ending(reason, status, usage, wall_us, compiled_us, output, streams)

    def attempt(self, header, program, output, streams):
        """Have a run born, and wait until it is over: the reason, or _NOT_BORN."""
        held, end = os.pipe()  # the run holds the one end, and says nothing on it: that nobody does any more is its end
        descriptors = [output, held, *streams]
        if program is None:
            self.zygote.birth(GUEST, header, descriptors)
        else:
            program.birth(self.zygote, header, descriptors)
        os.close(held)
        reason = _Run(self.supervisor, self.progress, header, end, program).await_end()
        os.close(end)
        return reason

    def program(self, place, header):
        """What is kept of the program that this job names, made anew where it brings the program along."""
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
    """One program: a file with its text, and a zygote of its own as long as there is one. `compiled_us`: CPU time that compiling took,
    which counts in each run as if it had been done there. `ended`: (wait status, usage) of a zygote that has ended."""

    def __init__(self, zygote, progress, header):
        self.progress = progress
        self.line, theirs = _socket.socketpair()
        self.text = memory_file('program')
        self.pid = 0
        self.ended = None
        self.compiled_us = 0
        self.is_read = False
        zygote.birth(PROGRAM, header, [theirs.fileno(), self.text])
        theirs.close()

    def birth(self, zygote, header, descriptors):
        if self.ended is not None:
            zygote.birth(GUEST, header, [*descriptors, self.text])
            return
        try:
            send(self.line, header, descriptors)
        except ConnectionError:
            pass  # it is gone: the run's end, which nobody holds, says so at once

    def name(self):
        """Its process id, as soon as it is known."""
        if self.ended is None:
            self.pid = self.pid or self.progress.pid(PROGRAM)
        return self.pid

    def has_taken_it(self):
        """Whether the program is out of the pipe, and being compiled or done."""
        self.is_read = self.is_read or self.progress.has_taken_the_program()
        return self.is_read

    def note_compiled(self):
        """Its first run is born."""
        self.is_read = True
        if self.ended is None and not self.compiled_us and self.name():
            self.compiled_us = (clocks.cpu_ns(self.pid) or 0) // 1000

    def give_up(self):
        """End the zygote, which has to be known by now. Whether there is no run: it may have been born at the last moment."""
        if self.ended is None:
            os.kill(self.pid, signal.SIGKILL)
            _, status, usage = os.wait4(self.pid, 0)
            if not self.has_taken_it() or (os.WIFEXITED(status) and os.WEXITSTATUS(status)):
                os._exit(1)  # the rest of the program is in the pipe, which is out of step; or no process can be forked
            self.pid = self.compiled_us = 0
            self.ended = status, usage
        return not self.progress.pid()

    def end(self):
        self.line.close()
        os.close(self.text)
        if self.ended is None and self.name():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


class _Run:
    """One run, while it lasts. `end`: a pipe whose other end it holds as long as it lives, unless it lets go of it. `program`: the kept one
    that it is a run of, or None."""

    def __init__(self, supervisor, progress, header, end, program):
        self.supervisor = supervisor
        self.progress = progress
        self.program = program
        self.limits = limits_of(header)
        self.watch = Watch(supervisor.processes, self.limits, NOBODY)
        self.is_born = False
        self.poll = select.poll()
        self.poll.register(end, 0)
        self.poll.register(JOBS, 0)  # only hang-ups: Node is gone, and so is whoever wanted this

    def await_end(self):
        """The reason why it is over, or _NOT_BORN where the program's zygote has ended instead. It may still have to be killed."""
        while True:
            woken = self.poll.poll(self.watch.wait_ms())
            if any(descriptor == JOBS for descriptor, _ in woken):
                self.supervisor.leave()
            # Where programs can start processes, one that is left behind may hold the pipe.
            reached = self.await_death() if woken or self.has_ended() else self.look()
            if reached is not None:
                return reached

    def await_death(self):
        """Who ends lets go of the pipe a moment before it is gone. Who lets go and lives on has all of its time."""
        turns = 0
        while True:
            if self.has_ended():
                return REASON_DONE if self.progress.pid() else _NOT_BORN
            turns += 1
            if turns < _YIELDS:
                _yield()
                continue
            reached = self.look()
            if reached is not None:
                return reached
            time.sleep(0.001)

    def has_ended(self):
        """Whether the run has, or the zygote before there was one."""
        pid = self.progress.pid() or self.zygote_pid()
        return bool(pid) and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def zygote_pid(self):
        return self.program.name() if self.program is not None else 0

    def look(self):
        """The reason to end it, where a limit is reached: that of the run, or before it is born of its zygote, which compiles."""
        if self.supervisor.has_taken_its_program():
            self.begin()
            return self.watch.look(self.progress.pid())
        if not self.progress.pid() and self.zygote_pid() and self.program.has_taken_it():
            return self.watch.look(self.program.pid)
        self.watch.hold()
        return None

    def begin(self):
        """From here on the time is the run's own, with what compiling took. (Compiling is no idling, and the zygote no part of it.)"""
        if self.is_born:
            return
        self.is_born = True
        if self.program is not None:
            self.program.note_compiled()
            self.watch = Watch(self.supervisor.processes, self.limits, NOBODY, self.program.compiled_us)


def _drop(size):
    """Take an input out of the pipe that nobody has read."""
    while size:
        size -= len(read_exact(JOBS, min(size, _PIECE)))
