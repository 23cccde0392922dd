"""Where a guest's time goes: forks guests that stop after the first stage, the second, and so on, and prints what each costs.

Run with the descriptors of a worker (0, 1, 3, 4) by `npm run bench -- profile`; argv: the sandbox folder, the layers. Jobs come as
JSON lines on descriptor 5: {"program", "test", "prompt", "entry_point"}. Prints one JSON line on descriptor 6.
"""
import ast
import json
import os
import resource
import sys

sys.path.insert(0, sys.argv[1])
from passk_sandbox import heap  # noqa: E402

heap.keep_together()

from passk_sandbox import clocks, codec, guest, huge_pages, warmup, zygote  # noqa: E402
from passk_sandbox.grants import Grants  # noqa: E402
from passk_sandbox.launch import launch  # noqa: E402
from passk_sandbox.plan import planned_calls  # noqa: E402
from passk_sandbox.supervisor import Supervisor  # noqa: E402

STAGES = ['nothing', 'session', 'limits', 'compile', 'import', 'first_call', 'other_calls']
ROUNDS = 5


def read_jobs():
    with os.fdopen(5) as lines:
        for line in lines:
            job = json.loads(line)
            calls = planned_calls(ast.parse(job['test']), None, job['entry_point'])
            requests = [{'f': job['entry_point'], 'r': call} for call in calls if codec.crosses_whole(call)]
            yield job['program'].encode(), requests


def run_guest(supervisor, stage, source, requests, output, channel):
    """What `GuestStart.run` and `guest.serve` do, up to `stage`; calls that would come from the judge are at hand."""
    if stage >= 1:
        supervisor.guest.enter_session(output, channel)
    if stage >= 2:
        supervisor.guest.enter_limits(5, 16 << 20, 512 << 20)
    if stage == 3:
        compile(source.decode(), guest.PROGRAM_NAME, 'exec')
    if stage >= 4:
        namespace = guest.load_program(source)
        answering = guest.Answering(channel)
        for request in requests[: 1 if stage == 5 else None] if stage >= 5 else []:
            codec.dumps(answering.answer(request, namespace))


class Zygote:
    """A zygote as a worker has it, whose guests stop where they are told to: two bytes of a stage, and of a job's number."""

    def __init__(self, supervisor, processes, jobs):
        output, channel = os.memfd_create('output'), os.dup(0)
        birth = zygote.prepared_birth(supervisor.progress.pid_address(zygote.GUEST))
        bell, self.bell = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            zygote.arrange(processes)
            while word := os.read(bell, 3):
                if birth() == 0:
                    try:
                        run_guest(supervisor, word[0], *jobs[int.from_bytes(word[1:], 'big')], output, channel)
                    except BaseException:
                        pass  # a wrong program: it has cost what it costs
                    os._exit(0)
            os._exit(0)
        os.close(bell)

    def run(self, stage, job):
        os.write(self.bell, bytes([stage]) + job.to_bytes(2, 'big'))
        os.waitpid(-1, 0)


def cost(nursery, stage, jobs):
    """us of CPU in the guest, us in the zygote, faults in the guest; for one job."""
    before, born = resource.getrusage(resource.RUSAGE_CHILDREN), clocks.cpu_ns(nursery.pid)
    for job in range(len(jobs)):
        nursery.run(stage, job)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    faults = after.ru_minflt - before.ru_minflt
    births_us = (clocks.cpu_ns(nursery.pid) - born) / 1000
    return [seconds / len(jobs) * 1e6, births_us / len(jobs), faults / len(jobs)]


def serve(layers, processes, scratch):
    supervisor = Supervisor(layers, processes, grants, scratch, core=0)
    nursery = Zygote(supervisor, processes, jobs)
    best = [None] * len(STAGES)
    for _ in range(ROUNDS):  # interleaved, and the best of each: what disturbs a machine comes and goes
        for stage in range(len(STAGES)):
            measured = cost(nursery, stage, jobs)
            best[stage] = min(best[stage] or measured, measured)
    os.write(6, json.dumps(dict(zip(STAGES, best))).encode())
    os.kill(nursery.pid, 9)
    supervisor.judge.stop()
    supervisor.zygote.stop()


warmup.warm()
huge_pages.join_areas()
jobs = list(read_jobs())
grants = Grants([])
launch(sys.argv[2].split(','), grants, serve)
