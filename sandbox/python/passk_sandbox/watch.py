"""Keeps the time of one job from outside: CPU time of whoever works for it, and time in which nobody did.

Idle is only who sleeps. A thread that is ready to run and has no core, that waits for its pages or for a disk, or that somebody has
stopped, waits for the machine, and a loaded machine must not turn a right answer into a timeout. So at the end of each slice of
time every thread of guest and judge is looked at; the slice was idle if all of them sleep then, as in a job whose guest waits for
nothing that is on its way.
"""
import time

from . import clocks
from .frames import JOB, REASON_CPU, REASON_DEADLINE, REASON_IDLE

_LONGEST_SLICE_MS = 50
_SLICES = 8

# To end takes less CPU time than this, memory of its limit and all; and who is ending does not sleep so many looks in a row.
_ENDING_NS = 50_000_000
_ASLEEP_LOOKS = 20


class _Nobody:
    """In place of a judge."""

    pid = 0


NOBODY = _Nobody()


def limits_of(header):
    """ms of CPU time, ms of idling, when nobody waits any more or 0."""
    _, _, cpu_ms, idle_ms, _, _, _, _, ends_at_ms, _ = JOB.unpack(header)
    return cpu_ms, idle_ms, ends_at_ms


class Watch:
    """`limits`: ms of CPU time, ms of idling, and the end by the clock (`frames.JOB`; 0 for none). `judge`: the judge at work; 0 is its process id before it is born.
    `processes`: a descriptor of /proc, or None."""

    def __init__(self, processes, limits, judge, spent_us=0):
        cpu_ms, idle_ms, ends_at_ms = limits
        self.processes = processes
        self.deadline_ns = _deadline_ns(ends_at_ms) if ends_at_ms else None
        self.cpu_limit_ns = cpu_ms * 1_000_000
        self.idle_limit_ns = idle_ms * 1_000_000
        self.slice_ms = max(1, min(_LONGEST_SLICE_MS, idle_ms // _SLICES, cpu_ms))
        self.passed_ns = 0
        self.idle_ns = 0
        self.cpu_ns = 0
        self.work_with(judge, spent_us)
        self.seen_ns = time.monotonic_ns()

    def work_with(self, judge, spent_us=0):
        """`judge` takes over; `spent_us` is what the one before has used for this job."""
        self.judge = judge
        self.passed_ns += spent_us * 1000
        self.judge_before_ns = _used_ns(judge)

    def wait_ms(self):
        """How long to wait for a word before the next look."""
        left_ms = (self.cpu_limit_ns - self.cpu_ns) // 1_000_000
        return max(1, min(self.slice_ms, left_ms))

    def spent_us(self, claimed_us):
        """CPU time of all judges. What the last one claims for itself leaves out what it spent on words; more than it can have used, which a
        test that runs in it might say, is not believed."""
        own_us = claimed_us if self.passed_ns == 0 else min(claimed_us, (_used_ns(self.judge) - self.judge_before_ns) // 1000)
        return self.passed_ns // 1000 + own_us

    def judge_us(self):
        return (self.passed_ns + _used_ns(self.judge) - self.judge_before_ns) // 1000

    def guest_us(self, usage_us):
        """CPU time of the guest. `usage_us`: what the kernel says of it at its end."""
        return usage_us

    def hold(self):
        """Nobody idles yet: what the job needs is still on its way from Node."""
        self.seen_ns = time.monotonic_ns()

    def look(self, guest):
        """The reason to end the job, where a limit is reached. `guest`: its process id, or 0 for none."""
        now_ns = time.monotonic_ns()
        cpu_ns = self._cpu_ns(guest)
        # A worker that was stopped, or a machine that slept, says nothing about its guest.
        elapsed_ns = min(now_ns - self.seen_ns, 2 * self.slice_ms * 1_000_000)
        used_ns, self.cpu_ns, self.seen_ns = cpu_ns - self.cpu_ns, cpu_ns, now_ns
        if cpu_ns >= self.cpu_limit_ns:
            return REASON_CPU
        if self.deadline_ns is not None and now_ns >= self.deadline_ns:
            return REASON_DEADLINE
        if not self._is_at_work(guest):
            self.idle_ns += max(0, elapsed_ns - used_ns)
        return REASON_IDLE if self.idle_ns >= self.idle_limit_ns else None

    def _cpu_ns(self, guest):
        return (guest and clocks.cpu_ns(guest) or 0) + self.judge_us() * 1000

    def _is_at_work(self, guest):
        return any(clocks.is_at_work(self.processes, pid) for pid in (guest, self.judge.pid) if pid)


class LivesOn:
    """Whether a process that has left its line goes on all the same: it uses CPU time, or sleeps. One that is ending does neither, but
    may have to wait for a core."""

    def __init__(self, processes, pid):
        self.processes = processes
        self.pid = pid
        self.before_ns = clocks.cpu_ns(pid) or 0
        self.asleep = 0

    def __call__(self):
        self.asleep = 0 if clocks.is_at_work(self.processes, self.pid) else self.asleep + 1
        return self.asleep > _ASLEEP_LOOKS or (clocks.cpu_ns(self.pid) or 0) - self.before_ns > _ENDING_NS


def _deadline_ns(ends_at_ms):
    now_ns = time.monotonic_ns()
    left_ms = (ends_at_ms - now_ns // 1_000_000) & 0xFFFFFFFF
    if left_ms >= 1 << 31:  # it has passed
        left_ms = 0
    return now_ns + left_ms * 1_000_000


def _used_ns(judge):
    if judge is NOBODY:
        return 0
    return (clocks.cpu_ns(judge.pid) if judge.pid else None) or 0
