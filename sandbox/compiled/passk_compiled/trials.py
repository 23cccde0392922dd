"""Judges programs: the guest holds one program and answers calls, the judge holds the test and decides. Neither is of this process."""
import json
import os
import time

from passk_sandbox.frames import REASON_DONE, REASON_HUNG_UP, REASON_JUDGE_LOST, REASON_UNREADY
from passk_sandbox.memory_file import memory_file
from passk_sandbox.process_tree import cpu_us, end, rss_kib
from passk_sandbox.report import OUTPUT_KEPT, report
from passk_sandbox.watch import LivesOn

from .bringing import bring
from .children import OVER, Ending, NotExecutable, NotStarted, await_within, has_ended, start
from .family import end_all, watch
from .judges import Judges, executed, guest_streams
from .run_limits import has_written_too_much, program_limits


class Trials:
    def __init__(self, bench):
        self.bench = bench
        self.judges = Judges(bench)

    def processes(self):
        return self.judges.processes()

    def run(self, job):
        bench = self.bench
        program = bench.artifacts.take(*job['guest']['artifact'])
        number, size = job['judge']['artifact']
        test = bench.artifacts.take(number, size)
        output = memory_file('output')
        started = time.monotonic_ns()
        judge = None
        try:
            judge = self.judges.open(number, size is not None, test, job['judge']['run'])
            guest = self._start_guest(job, program, output, judge.guests_end)
        except NotStarted as error:
            return self._not_started(job, judge, error, output)
        judge.guests_end.close()
        bench.running.add(guest)
        clock = watch(bench, job, job['guest']['run'], judge)
        ending = Ending(judge.pid, bench.leave, judge.line)
        reason = await_within(clock, guest, ending, lambda: has_written_too_much(job, [output]))
        judge_us = clock.judge_us()
        word = b''
        if reason == OVER:
            reason = REASON_DONE  # Node tells by the output what it was
        elif reason is None:
            word = judge.word()
            reason = REASON_DONE
            if not word:
                reason = REASON_JUDGE_LOST
            elif _has_ended(word):
                reason = self._await_end(guest)
        wall_us = (time.monotonic_ns() - started) // 1000
        end_all(bench)
        status, usage = end(guest, bench.fence.alone)
        judge_status = self.judges.release(judge, reason == REASON_DONE and word != b'')
        if reason != REASON_JUDGE_LOST:
            judge_status = 0
        numbers = (job['id'], reason, status, clock.guest_us(cpu_us(usage)), judge_us, wall_us, rss_kib(usage), judge_status)

        def tell():
            bring(job, word)
            report(numbers, output, OUTPUT_KEPT)

        return tell

    def _not_started(self, job, judge, error, output):
        """Where it is the program's own file that can't be executed, its judge has nobody to ask, and that is its verdict."""
        if judge is not None:
            judge.guests_end.close()
            self.judges.release(judge, False)
        if judge is None or not isinstance(error, NotExecutable):
            os.write(output, str(error).encode())
            numbers = (job['id'], REASON_UNREADY, 0, 0, 0, 0, 0, 0)
            return lambda: report(numbers, output, OUTPUT_KEPT)
        word = {'verdict': 'crashed', 'message': 'what the program was compiled to can not be executed: %s' % error}
        numbers = (job['id'], REASON_DONE, 0, 0, 0, 0, 0, 0)

        def tell():
            bring(job, json.dumps(word).encode())
            report(numbers, output, OUTPUT_KEPT)

        return tell

    def _start_guest(self, job, program, output, line):
        bench = self.bench
        run = job['guest']['run']
        executable, arguments, more = executed(run, program, bench.folder)
        descriptors = {**guest_streams(run, line.fileno(), output, bench.null), **more}
        limits = program_limits(run, job)
        return start(lambda: bench.fence.enter(descriptors, limits, bool(run.get('writes'))), executable, arguments, bench.environment, bench.folder.path)

    def _await_end(self, guest):
        """It has left the line. One that is ending needs a moment more; one that goes on is killed, and that must not look like anybody
        else's doing."""
        lives_on = LivesOn(self.bench.processes, guest)
        while not has_ended(guest):
            if lives_on():
                return REASON_HUNG_UP
            time.sleep(0.001)
        return REASON_DONE


def _has_ended(word):
    try:
        return json.loads(word).get('verdict') == 'ended'
    except (ValueError, AttributeError, RecursionError):
        return False
