"""The supervisor: has one guest a job forked, keeps its time from outside, kills the whole tree, reports.

It never reads a program (the guest does) and never reads a test (the judge does): where guests can't be forked from a zygote, they
inherit whatever this process has read.
"""
import gc
import json
import os
import random
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
    REASON_DEADLINE,
    REASON_DONE,
    REASON_HUNG_UP,
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
from .guest_start import GuestStart
from .judge_confinement import JudgeConfinement
from .judge_process import LastingJudge, OwnJudge
from .judge_start import JudgeStart
from .memory_file import memory_file
from .progress import STAGE_READY, STAGE_TAKEN, Progress
from .process_tree import cpu_us, end, end_orphans, rss_kib
from .program_runs import ProgramRuns
from .program_zygote import ProgramZygoteStart
from .report import OUTPUT_KEPT, report
from .watch import LivesOn, Watch, limits_of
from .zygote import GUEST, JUDGE, PROGRAM, zygote

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
        self.judges = JudgeConfinement(self.layers, self.restrict, null, directory.bytes if directory is not None else 0)
        self.progress = Progress()
        start = GuestStart(self.progress, self.guest, directory)
        judge_start = JudgeStart(self.progress, self.judges, self.guest.needs_death_signal)
        self.guest.rehearse()
        start.rehearse()
        program_start = ProgramZygoteStart(self.progress, self.guest, start)
        program_start.rehearse()
        random.seed(0)
        gc.collect()
        gc.disable()
        gc.freeze()  # frozen objects are never touched by the collector, so their pages stay shared with every guest
        starts = {GUEST: start.run, JUDGE: judge_start.run, PROGRAM: program_start.run}
        self.zygote = zygote(starts, self.progress, processes, (REPORTS, TESTS, VERDICTS))
        self.programs = ProgramRuns(self, self.zygote, self.progress)
        self.judge = self.new_judge()
        self.own_judge = None
        self.worn = False
        self.core = Core(core, self.lasting_processes, self.used_us)

    def lasting_processes(self):
        own = [process.pid for process in (self.zygote, self.judge) if process and process.pid]
        return [os.getpid(), *own, *self.programs.processes()]

    def used_us(self):
        """CPU time of the lasting processes but the judge, whose part in a job is in its word."""
        zygote_ns = clocks.cpu_ns(self.zygote.pid) if self.zygote.pid else 0
        return (time.process_time_ns() + (zygote_ns or 0)) // 1000

    def new_judge(self):
        return LastingJudge(self.judges, self.progress, (JOBS, REPORTS, *self.zygote.descriptors))

    def hello(self):
        about = {
            'executable': sys.executable,
            'version': '%d.%d.%d' % sys.version_info[:3],
            'implementation': sys.implementation.name.replace('cpython', 'CPython'),
            'keepsPrograms': self.zygote.keeps_programs,
            'layers': ['split', 'session', 'rlimits', *self.layers, *self.granted],
        }
        data = json.dumps(about).encode()
        write_all(REPORTS, REPORT.pack(HELLO, 0, 0, 0, 0, 0, 0, 0, len(data), len(data)) + data)

    def serve(self):
        self.hello()
        first = True
        while True:
            try:
                header = read_exact(JOBS, JOB.size)
            except EOFError:
                self.end_judges()
                self.programs.end()
                self.zygote.stop()
                return
            if JOB.unpack(header)[-1]:
                self.run_alone(header)
            else:
                self.run(header)
            if first:  # it was waited for; the others gain from what takes a few milliseconds now
                self.zygote.arrange()
                first = False

    def run(self, header):
        job, _, _, _, _, _, wanted, _, _, _ = JOB.unpack(header)
        if self.scratch is not None:
            self.scratch.await_empty()
        ours, theirs = _socket.socketpair()
        output = memory_file('output')
        streams = (memory_file('input'), memory_file('errors')) if wanted else ()
        self.progress.begin()
        started = time.monotonic_ns()
        self.zygote.birth(GUEST, header, [output, theirs.fileno(), *streams])
        theirs.close()
        if self.judge is None:
            self.judge = self.new_judge()
        self.judge.give(job, ours.fileno())
        ours.close()
        watch = Watch(self.processes, limits_of(header), self.judge)
        reason, judge_us, judge_status = self.watch(header, watch)
        judges_us = max(judge_us, watch.judge_us())  # with what it took to find words, which is not the program's
        wall_us = (time.monotonic_ns() - started) // 1000
        self.await_taken()
        status, usage = self.kill_tree(self.progress.pid())
        # It left by itself before it was ready. (A test that fails before its first call does not wait for that.)
        if reason == REASON_DONE and self.progress.stage() < STAGE_READY and os.WIFEXITED(status):
            reason = REASON_UNREADY
        if wanted and self.own_judge is not None:  # it talked with an interactor, which has written down what was said
            os.close(output)
            output = os.dup(self.own_judge.words)
        self.release_judge(reason)
        if self.scratch is not None:
            self.scratch.wipe()
        guest_us = cpu_us(usage)
        numbers = (job, reason, status, guest_us, judge_us, wall_us, rss_kib(usage), judge_status)
        report(numbers, output, wanted or OUTPUT_KEPT, *streams)
        self.core.note(wall_us, guest_us + judges_us)

    def run_alone(self, header):
        """A whole program that nobody judges."""
        job, *_, wanted, _, _, _ = JOB.unpack(header)
        if self.scratch is not None:
            self.scratch.await_empty()
        ending = self.programs.run(header)
        if self.scratch is not None:
            self.scratch.wipe()
        usage = ending.usage
        program_us = cpu_us(usage)
        numbers = (job, ending.reason, ending.status, program_us + ending.compiled_us, 0, ending.wall_us, rss_kib(usage), 0)
        report(numbers, ending.output, wanted, *ending.streams)
        self.core.note(ending.wall_us, program_us)

    def release_judge(self, reason):
        """A judge of its own has done its work; a lasting one that is caught in a test, or asked for it, is replaced."""
        if self.own_judge is not None:
            self.own_judge.stop()
            self.own_judge = None
        elif self.worn or (reason in (REASON_CPU, REASON_IDLE, REASON_DEADLINE) and self.judge.is_stuck()):
            self.judge.stop()
            self.judge = None
        self.worn = False

    def await_taken(self):
        while not self.has_taken_its_program():
            time.sleep(0.001)

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

    def watch(self, header, watch):
        """Wait until the job is judged, or has used its CPU time, or has idled for too long: why, CPU us of its judges, and the
        wait status of one that is gone."""
        job, _, _, _, _, _, wanted, _, _, _ = JOB.unpack(header)
        at_work = self.judge
        while True:
            for descriptor, _ in at_work.poll.poll(watch.wait_ms()):
                if descriptor == JOBS:
                    self.leave()
                word = at_work.word()
                if word is None:
                    return REASON_JUDGE_LOST, watch.judge_us(), self.bury(at_work)
                _, spent_us, said, passed = word
                if said != judge.PASSED_ON:
                    self.worn = bool(said & judge.WORN)
                    at_work.forward(job)
                    reason = self.await_end(watch, wanted) if said & judge.GUEST_LEFT else REASON_DONE
                    return reason, watch.spent_us(spent_us), 0
                channel, test = passed
                at_work = self.own_judge = OwnJudge(self.zygote, self.progress, header, test, channel)
                os.close(channel)
                os.close(test)
                watch.work_with(at_work, spent_us)
                break
            else:
                if not self.has_taken_its_program() or not self.progress.has_read_the_test():
                    watch.hold()
                    continue
                reached = watch.look(self.progress.pid())
                if reached is not None:
                    return reached, watch.judge_us(), 0

    def await_end(self, watch, is_whole_program):
        """The guest has left the line. One that is ending needs a moment more; one that goes on is killed, and that must not look like
        anybody else's doing. A whole program may do so, and has all of its time."""
        pid = self.progress.pid()
        lives_on = LivesOn(self.processes, pid)
        while not self.has_taken_its_program() or os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            reached = watch.look(pid) if is_whole_program else REASON_HUNG_UP if lives_on() else None
            if reached is not None:
                return reached
            time.sleep(0.001)
        return REASON_DONE

    def bury(self, gone):
        """A judge has ended by itself; its wait status. Without its test taken from the pipe, the pipe is out of step."""
        if not self.progress.has_read_the_test():
            os._exit(1)
        if gone is self.judge:
            self.judge = None
        else:
            self.own_judge = None
        return gone.stop()

    def leave(self):
        """Nobody wants this verdict any more."""
        self.zygote.stop()
        self.programs.end()
        pid = self.progress.pid()
        if pid:
            self.kill_tree(pid)
        self.end_judges()
        os._exit(0)

    def end_judges(self):
        for process in (self.judge, self.own_judge):
            if process is not None:
                process.stop()

    def kill_tree(self, pid):
        """Kill the guest and whatever it left behind."""
        status, usage = end(pid, self.guest.alone)
        if self.adopts_orphans and not self.guest.alone:
            own_judge = [self.own_judge.pid] if self.own_judge is not None else []
            end_orphans(self.processes, self.lasting_processes() + own_judge)
        return status, usage
