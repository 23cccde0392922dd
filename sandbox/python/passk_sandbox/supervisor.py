"""The supervisor: has one guest a job forked, keeps its time from outside, kills the whole tree, reports.

It never reads a program (the guest does) and never reads a test (the judge does): where guests can't be forked from a zygote, they
inherit whatever this process has read.
"""
import gc
import json
import os
import random
import select
import signal
import sys
import time

import _socket

from . import clocks, confine, judge
from .core import Core
from .frames import (
    HELLO,
    JOB,
    JOBS,
    REASON_CPU,
    REASON_DONE,
    REASON_IDLE,
    REASON_JUDGE_LOST,
    REASON_UNREADY,
    REPORT,
    REPORTS,
    TESTS,
    VERDICTS,
    read_exact,
    write_all,
)
from .guest_start import STAGE_READY, STAGE_TAKEN, GuestStart, Progress
from .passing import send
from .zygote import zygote

# How much of a program's output travels; the rest is only counted.
OUTPUT_KEPT = 8192

# How long a judge may take to notice that its guest is gone, before it counts as stuck in the test itself.
JUDGE_GRACE_MS = 500


class Judge:
    """The judge process as its supervisor sees it. `closed`: descriptors that are not for it."""

    def __init__(self, layers, restrict, closed):
        self.control, theirs = _socket.socketpair()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                confine.die_with_parent()
                for descriptor in (JOBS, REPORTS, *closed):
                    os.close(descriptor)
                self.control.close()
                confine.confine_judge(layers, restrict)
                gc.enable()
                judge.serve(theirs, TESTS, VERDICTS)
            except BaseException:
                sys.excepthook(*sys.exc_info())
                os._exit(1)
            os._exit(0)
        theirs.close()
        self.inbox = self.control.fileno()
        self.poll = select.poll()
        self.poll.register(self.inbox, select.POLLIN)
        self.poll.register(JOBS, 0)  # only hang-ups: Node is gone, and so is whoever wanted this verdict

    def give(self, job, channel):
        """Hand over the job and the judge's end of its guest's channel."""
        try:
            send(self.control, job.to_bytes(4, 'big'), [channel])
        except ConnectionError:
            pass  # the judge is gone; watch() finds out at once

    def word(self):
        """(job id, CPU us, whether it asks to be replaced), or None if the judge is gone."""
        try:
            data = self.control.recv(judge.DONE.size)
        except OSError:
            return None
        return judge.DONE.unpack(data) if len(data) == judge.DONE.size else None

    def stop(self):
        self.control.close()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


class Supervisor:
    """One worker's loop. Jobs run one after the other; Node keeps the next ones waiting in the pipe.

    `layers`: the namespaces in force and what else to try. `processes`: a descriptor of /proc, or None. `grants`: what
    programs may do besides. `directory`: the scratch directory, or None. `core`: number of the core to prefer.
    """

    def __init__(self, layers, processes, grants, directory, core):
        self.processes = processes
        self.scratch = directory
        self.granted = (['scratch'] if directory is not None else []) + (['network'] if grants.network else [])
        self.adopts_orphans = confine.adopt_orphans()
        confine.restore_signals()
        null = os.open(os.devnull, os.O_RDWR)
        self.layers, self.restrict = confine.confine_worker(layers, processes, grants)
        self.guest = confine.GuestConfinement(self.layers, self.restrict, null)
        self.progress = Progress()
        start = GuestStart(self.progress, self.guest, directory)
        self.guest.rehearse()
        start.rehearse()
        random.seed(0)
        gc.collect()
        gc.disable()
        gc.freeze()  # frozen objects are never touched by the collector, so their pages stay shared with every guest
        self.zygote = zygote(start.run, self.progress, processes, (REPORTS, TESTS, VERDICTS))
        self.judge = self.new_judge()
        self.core = Core(core, self.lasting_processes, self.used_us)

    def lasting_processes(self):
        return [os.getpid(), *(process.pid for process in (self.zygote, self.judge) if process and process.pid)]

    def used_us(self):
        """CPU time of the lasting processes but the judge, whose part in a job is in its word."""
        zygote_ns = clocks.cpu_ns(self.zygote.pid) if self.zygote.pid else 0
        return (time.process_time_ns() + (zygote_ns or 0)) // 1000

    def new_judge(self):
        return Judge(self.layers, self.restrict, self.zygote.descriptors)

    def hello(self):
        about = {
            'executable': sys.executable,
            'version': '%d.%d.%d' % sys.version_info[:3],
            'implementation': sys.implementation.name.replace('cpython', 'CPython'),
            'layers': ['split', 'session', 'rlimits', *self.layers, *self.granted],
        }
        data = json.dumps(about).encode()
        write_all(REPORTS, REPORT.pack(HELLO, 0, 0, 0, 0, 0, 0, len(data), len(data)) + data)

    def serve(self):
        self.hello()
        first = True
        while True:
            try:
                header = read_exact(JOBS, JOB.size)
            except EOFError:
                self.judge.stop()
                self.zygote.stop()
                return
            self.run(header)
            if first:  # it was waited for; the others gain from what takes a few milliseconds now
                self.zygote.arrange()
                first = False

    def run(self, header):
        job, _, cpu_ms, idle_ms, _, _, wanted, _ = JOB.unpack(header)
        if self.judge is None:
            self.judge = self.new_judge()
        if self.scratch is not None:
            self.scratch.await_empty()
        ours, theirs = _socket.socketpair()
        output = _output_file()
        streams = (_output_file(), _output_file()) if wanted else ()
        self.progress.begin()
        started = time.monotonic_ns()
        self.zygote.birth(header, [output, theirs.fileno(), *streams])
        theirs.close()
        self.judge.give(job, ours.fileno())
        ours.close()
        reason, judge_us, worn = self.watch(started, cpu_ms, idle_ms)
        wall_us = (time.monotonic_ns() - started) // 1000
        while not self.has_taken_its_program():
            time.sleep(0.001)
        status, usage = self.kill_tree(self.progress.pid())
        # It left by itself before it was ready. (A test that fails before its first call does not wait for that.)
        if reason == REASON_DONE and self.progress.stage() < STAGE_READY and os.WIFEXITED(status):
            reason = REASON_UNREADY
        if worn or (reason in (REASON_CPU, REASON_IDLE) and self.judge_is_stuck()):
            self.judge.stop()
            self.judge = None
        if self.scratch is not None:
            self.scratch.wipe()
        cpu_us = int((usage.ru_utime + usage.ru_stime) * 1_000_000)
        self.report(job, reason, status, usage, cpu_us, judge_us, wall_us, output, wanted or OUTPUT_KEPT, *streams)
        self.core.note(wall_us, cpu_us + judge_us)

    def has_taken_its_program(self):
        """A guest that is killed before it has read its program would leave it in the pipe, as the next job's header."""
        if self.progress.stage() >= STAGE_TAKEN:
            return True
        gone = self.zygote.is_gone()
        pid = self.progress.pid()
        ended = gone or (pid and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT))
        if ended and self.progress.stage() < STAGE_TAKEN:  # half way: the pipe is out of step, and Node starts another worker
            if pid:
                os.kill(pid, signal.SIGKILL)
            os._exit(1)
        return False

    def watch(self, started, cpu_ms, idle_ms):
        """Wait until the judge is done, or the job has used its CPU time, or has idled for too long."""
        judge_before = clocks.cpu_ns(self.judge.pid) or 0
        judge_queued = None
        guest_queued = 0
        wait_ms = min(cpu_ms, idle_ms)
        while True:
            for descriptor, _ in self.judge.poll.poll(wait_ms):
                if descriptor == JOBS:
                    self.leave()
                word = self.judge.word()
                return (REASON_JUDGE_LOST, 0, True) if word is None else (REASON_DONE, word[1], bool(word[2]))
            if not self.has_taken_its_program():
                started = time.monotonic_ns()  # Node has not written the whole program yet: nothing idles
                continue
            pid = self.progress.pid()
            judge_ns = (clocks.cpu_ns(self.judge.pid) or 0) - judge_before
            cpu_ns = (clocks.cpu_ns(pid) or 0) + judge_ns
            if cpu_ns >= cpu_ms * 1_000_000:
                return REASON_CPU, judge_ns // 1000, False
            queued_ns = clocks.queued_ns(self.processes, self.judge.pid)
            judge_queued = queued_ns if judge_queued is None else judge_queued
            guest_queued = max(guest_queued, clocks.queued_ns(self.processes, pid))  # a thread that ends takes its time with it
            busy_ns = cpu_ns + guest_queued + queued_ns - judge_queued
            idle_left_ms = idle_ms - (time.monotonic_ns() - started - busy_ns) // 1_000_000
            if idle_left_ms <= 0:
                return REASON_IDLE, judge_ns // 1000, False
            wait_ms = max(1, min(cpu_ms - cpu_ns // 1_000_000, idle_left_ms))

    def leave(self):
        """Nobody wants this verdict any more."""
        self.zygote.stop()
        pid = self.progress.pid()
        if pid:
            self.kill_tree(pid)
        self.judge.stop()
        os._exit(0)

    def kill_tree(self, pid):
        """Kill the guest and whatever it left behind. Unreaped, its pid can't have been given away."""
        os.kill(pid, signal.SIGKILL)
        if not self.guest.alone:
            try:
                os.killpg(pid, signal.SIGKILL)
            except OSError:
                pass
        _, status, usage = os.wait4(pid, 0)
        if self.adopts_orphans and not self.guest.alone:
            for orphan in self.orphans():
                os.kill(orphan, signal.SIGKILL)
                os.waitpid(orphan, 0)
        return status, usage

    def orphans(self):
        """Children that are no part of the worker. Killing one may bring its own children here, so ask until there is none."""
        while True:
            found = [child for child in clocks.children(self.processes) if child not in (self.judge.pid, self.zygote.pid)]
            if not found:
                return
            yield from found

    def judge_is_stuck(self):
        """After a timeout the judge sees its guest's end and finishes; one that does not is caught in the test itself."""
        poll = select.poll()
        poll.register(self.judge.inbox, select.POLLIN)
        if not poll.poll(JUDGE_GRACE_MS):
            return True
        word = self.judge.word()
        return word is None or bool(word[2])

    def report(self, job, reason, status, usage, cpu_us, judge_us, wall_us, output, kept, *streams):
        size = os.fstat(output).st_size
        parts = [(file, min(os.fstat(file).st_size, kept)) for file in (output, *streams[1:])]
        sent = sum(part for _, part in parts)
        rss = usage.ru_maxrss if sys.platform == 'linux' else usage.ru_maxrss >> 10
        write_all(REPORTS, REPORT.pack(job, reason, status, cpu_us, judge_us, wall_us, rss, size, sent))
        for file, part in parts:
            if part:
                _forward(file, part)
            os.close(file)
        for file in streams[:1]:
            os.close(file)


def _output_file():
    if hasattr(os, 'memfd_create'):
        return os.memfd_create('output')
    import tempfile

    descriptor, path = tempfile.mkstemp()
    os.unlink(path)
    return descriptor


def _forward(output, size):
    """Kernel to kernel: what one program printed must not pass through the memory that the next one inherits."""
    offset = 0
    while offset < size:
        offset += os.sendfile(REPORTS, output, offset, size - offset)
