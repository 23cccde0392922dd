"""Compiles: files into the folder, commands one after the other, one file taken away."""
import os
import signal

import _socket

from passk_sandbox.frames import REASON_DONE, REASON_UNREADY
from passk_sandbox.memory_file import memory_file
from passk_sandbox.process_tree import cpu_us, end, rss_kib
from passk_sandbox.report import report
from passk_sandbox.watch import NOBODY, Watch

from .bringing import bring, bring_file
from .children import Ending, NotStarted, await_within, start
from .job import content
from .run_limits import compiler_limits

# What is kept of a compiler's words. The first error is what counts.
_DIAGNOSTICS_KEPT = 1 << 16

# Of what a service that ended wrote to its standard error.
_SAID_KEPT = 4096

# As an ordinary command ends that has failed.
_FAILED = 1 << 8

# As one ends that gave up: of a service only that is known.
_DIED = signal.SIGABRT


class Builds:
    def __init__(self, bench):
        self.bench = bench
        self.services = {}

    def processes(self):
        return [service.pid for service in self.services.values()]

    def run(self, job):
        for name, size in job['files']:
            self.bench.folder.write(name, content(size))
        diagnostics = memory_file('diagnostics')
        watch = Watch(self.bench.processes, (job['cpu_ms'], job['idle_ms'], job['ends_at_ms']), NOBODY)
        started = watch.seen_ns
        reason, status, spent_us, peak_kib = REASON_DONE, 0, 0, 0
        for step in job['steps']:
            attempt = self._serve if step.get('service') else self._execute
            try:
                reason, status, used_us, rss = attempt(step['command'], job, diagnostics, watch)
            except NotStarted as error:
                os.write(diagnostics, b'%s could not be started: %s\n' % (os.fsencode(step['command'][0]), str(error).encode()))
                reason, status, used_us, rss = REASON_UNREADY, 0, 0, 0
            spent_us += used_us
            peak_kib = max(peak_kib, rss)
            watch.passed_ns = spent_us * 1000
            watch.cpu_ns = watch.passed_ns
            if reason != REASON_DONE or status != 0:
                break
        made = self._made(job, diagnostics) if reason == REASON_DONE and status == 0 else None
        if reason == REASON_DONE and status == 0 and made is None:
            status = _FAILED
        watch.hold()
        numbers = (job['id'], reason, status, spent_us, 0, (watch.seen_ns - started) // 1000, peak_kib, 0)

        def tell():
            if made is None:
                bring(job, b'')
            else:
                bring_file(job, made, os.fstat(made).st_size)
                os.close(made)
            report(numbers, diagnostics, _DIAGNOSTICS_KEPT)

        return tell

    def _made(self, job, diagnostics):
        try:
            return self.bench.folder.open(job['output'])
        except OSError as error:
            os.write(diagnostics, b'the compiler has made nothing: %s\n' % str(error).encode())
            return None

    def _execute(self, command, job, diagnostics, watch):
        bench = self.bench
        descriptors = {0: bench.null, 1: diagnostics, 2: diagnostics}
        limits = compiler_limits(job, lasts=False)
        pid = start(
            lambda: bench.fence.enter(descriptors, limits, bench.writes), command[0], command, bench.environment, bench.folder.path
        )
        bench.running.add(pid)
        reached = await_within(watch, pid, Ending(pid, bench.leave))
        status, usage = end(pid, bench.fence.alone)
        if reached is not None:
            return reached, 0, cpu_us(usage), rss_kib(usage)
        return REASON_DONE, status, cpu_us(usage), rss_kib(usage)

    def _serve(self, command, job, diagnostics, watch):
        key = tuple(command)
        service = self.services.get(key)
        if service is None:
            service = self.services[key] = Service(self.bench, command, compiler_limits(job, lasts=True))
        watch.work_with(service, watch.passed_ns // 1000)
        before_ns = watch.judge_us()
        reason, status, text = service.build(self.bench.folder.path, watch)
        used_us = watch.judge_us() - before_ns
        watch.work_with(NOBODY)
        os.write(diagnostics, text)
        if reason != REASON_DONE or service.is_worn():
            del self.services[key]
            service.stop()
        return reason, status, used_us, 0


class Service:
    """A compiler that goes on, and answers one build after the other."""

    MOST_BUILDS = 500

    def __init__(self, bench, command, limits):
        self.bench = bench
        self.line, theirs = _socket.socketpair()
        self.errors = memory_file('errors')
        descriptors = {0: theirs.fileno(), 1: theirs.fileno(), 2: self.errors}
        self.pid = start(
            lambda: bench.fence.enter(descriptors, limits, bench.writes), command[0], command, bench.environment, '/'
        )
        theirs.close()
        self.builds = 0
        self.is_lost = False

    def is_worn(self):
        return self.is_lost or self.builds >= self.MOST_BUILDS

    def build(self, folder, watch):
        """(reason, status, what it says). One that ends by itself has met something that it could not take."""
        self.builds += 1
        ending = Ending(self.pid, self.bench.leave, self.line.fileno())
        answer = b''
        try:
            self.line.sendall(os.fsencode(folder) + b'\n')
            while True:
                if ending.wait(watch.wait_ms()):
                    part = self.line.recv(1 << 16, _socket.MSG_DONTWAIT)
                    if not part:
                        raise ConnectionError('it has ended')
                    answer += part
                    end = 5 + int.from_bytes(answer[1:5], 'big')
                    if len(answer) >= 5 and len(answer) >= min(end, 5 + _DIAGNOSTICS_KEPT):
                        # What is still on its way would be taken for the beginning of the next answer.
                        self.is_lost = len(answer) != end
                        return REASON_DONE, _FAILED if answer[0] else 0, answer[5 : 5 + _DIAGNOSTICS_KEPT]
                else:
                    reached = watch.look(0)
                    if reached is not None:
                        return reached, 0, b''
        except OSError as error:
            self.is_lost = True
            said = os.pread(self.errors, _SAID_KEPT, 0)
            return REASON_DONE, _DIED, b'%s\n%s' % (str(error).encode(), said)
        finally:
            ending.close()

    def stop(self):
        self.line.close()
        os.close(self.errors)
        end(self.pid, self.bench.fence.alone)
