"""Programs that start others: what all of them together use, and how they end."""
import os
import signal

from passk_sandbox import clocks
from passk_sandbox.frames import REASON_CROWD, REASON_MEMORY
from passk_sandbox.watch import Watch

# Within this much time no crowd grows so large that it disturbs a machine.
_SLICE_MS = 10


class FamilyWatch(Watch):
    """Of guest and judge with all that they start. `most`: so many processes; `memory_mib`: so much, of all but the judge's own."""

    def __init__(self, processes, limits, judge, most, memory_mib):
        super().__init__(processes, limits, judge)
        self.slice_ms = min(self.slice_ms, _SLICE_MS)
        self.most = most
        self.memory_bytes = memory_mib << 20
        self.used = {}

    def look(self, guest):
        members = clocks.descendants(self.processes)
        if len(members) > self.most:
            return REASON_CROWD
        self.used = {pid: clocks.used_by(self.processes, pid) for pid in members}
        if sum(memory for pid, (_, memory) in self.used.items() if pid != self.judge.pid) > self.memory_bytes:
            return REASON_MEMORY
        return super().look(guest)

    def guest_us(self, usage_us):
        return max(usage_us, self.cpu_ns // 1000 - self.judge_us())

    def _cpu_ns(self, guest):
        return max(super()._cpu_ns(guest), sum(cpu_ns for cpu_ns, _ in self.used.values()))

    def _is_at_work(self, guest):
        return any(clocks.is_at_work(self.processes, pid) for pid in self.used)


def watch(bench, job, run, judge):
    """Of a job: of one process and its judge, or of all that they start."""
    limits = (job['cpu_ms'], job['idle_ms'], job['ends_at_ms'])
    if bench.fence.most_processes == 0:
        return Watch(bench.processes, limits, judge)
    memory_mib = job['memory_mib'] + run['own_memory_mib']
    return FamilyWatch(bench.processes, limits, judge, bench.fence.most_processes, memory_mib)


def end_all(bench):
    """At one blow, so that nobody starts another one meanwhile. Without a namespace of theirs they are found one by one, after each job."""
    if bench.fence.kills_all:
        try:
            os.kill(-1, signal.SIGKILL)
        except ProcessLookupError:
            pass
