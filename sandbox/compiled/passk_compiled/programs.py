"""Whole programs, which read an input and write an output. Nobody judges them here."""
import os
import signal
import time

from passk_sandbox.frames import REASON_DONE, REASON_UNREADY
from passk_sandbox.memory_file import memory_file
from passk_sandbox.process_tree import cpu_us, end, rss_kib
from passk_sandbox.report import report
from passk_sandbox.watch import NOBODY

from .children import OVER, Ending, NotExecutable, NotStarted, await_within, start
from .family import end_all, watch
from .job import content, content_file
from .judges import executed
from .run_limits import has_written_too_much, program_limits

# As a shell says that it can't execute a file.
_NOT_EXECUTABLE = 126 << 8


def run_program(bench, job):
    program = bench.artifacts.take(*job['whole']['artifact'])
    stdin = content_file('input', job['stdin'])
    for name, size in job['files']:
        bench.folder.write(name, content(size))
    run, named = job['whole']['run'], job['output_file']
    streams = [memory_file('output'), memory_file('errors')]
    executable, arguments, more = executed(run, program, bench.folder)
    # What a program prints that writes its answer to a file goes with its errors.
    descriptors = {0: stdin, 1: streams[1 if named else 0], 2: streams[1], **more}
    writes = bench.writes or named is not None or bool(run.get('writes'))
    limits = program_limits(run, job, bench.largest_file if bench.writes or run.get('writes') else 0)
    started = time.monotonic_ns()
    try:
        pid = start(
            lambda: bench.fence.enter(descriptors, limits, writes),
            executable,
            [*arguments, *job['arguments']],
            bench.environment,
            bench.folder.path,
        )
    except NotExecutable as error:
        os.write(streams[1], b'the program can not be executed: %s\n' % str(error).encode())
        numbers = (job['id'], REASON_DONE, _NOT_EXECUTABLE, 0, 0, 0, 0, 0)
        return lambda: report(numbers, streams[0], job['wanted'], stdin, streams[1])
    except NotStarted as error:
        os.write(streams[0], str(error).encode())
        numbers = (job['id'], REASON_UNREADY, 0, 0, 0, 0, 0, 0)
        return lambda: report(numbers, streams[0], job['wanted'], stdin, streams[1])
    bench.running.add(pid)
    clock = watch(bench, job, run, NOBODY)
    reached = await_within(clock, pid, Ending(pid, bench.leave), lambda: has_written_too_much(job, streams))
    wall_us = (time.monotonic_ns() - started) // 1000
    end_all(bench)
    status, usage = end(pid, bench.fence.alone)
    if reached == OVER:  # whichever of the streams it was: that we have killed it must not look like anybody else's doing
        status = signal.SIGXFSZ
    reason = REASON_DONE if reached in (None, OVER) else reached
    if named:
        streams[0] = _written(bench, named, streams[0])
    numbers = (job['id'], reason, status, clock.guest_us(cpu_us(usage)), 0, wall_us, rss_kib(usage), 0)
    return lambda: report(numbers, streams[0], job['wanted'], stdin, streams[1])


def _written(bench, name, nothing):
    """The file that it wrote, or an empty one."""
    try:
        file = bench.folder.open(name)
    except OSError:
        return nothing
    os.close(nothing)
    return file
