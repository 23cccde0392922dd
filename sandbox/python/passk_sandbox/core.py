"""Keeps a worker's processes on one core, as long as they have it to themselves.

Supervisor, zygote, guest and judge take turns: each wakes the next and then waits. Left alone, the kernel wakes the next one on
an idle core, which has to wake up too and whose caches are cold: that costs a third of the throughput. But a core that somebody
else uses as well is a bad place to stay, so a worker that gets too little of its core lets the kernel place it, for a while.
"""
import os

# Looked at after so much time of running jobs.
_PERIOD_US = 500_000

# Share of the time of its jobs that a worker has to spend on its core, to stay there.
_SHARE = 0.75

# A worker that keeps losing its core tries again after 1, 2, 4 ... and at last 64 periods.
_MOST_PERIODS = 64


class Core:
    """`number`: which core to prefer among those that the worker may use, counted round and round.

    `processes()`: process ids of the worker's lasting processes. `used_us()`: CPU time that they have used so far.
    """

    def __init__(self, number, processes, used_us):
        self.processes = processes
        self.used_us = used_us
        self.allowed = _allowed()
        self.own = {self.allowed[number % len(self.allowed)]} if len(self.allowed) > 1 else None
        self.pinned = False
        self.patience = 1
        self.away = 0
        self._begin()
        if self.own:
            self._pin()

    def note(self, wall_us, guest_us):
        """A job has ended. `guest_us`: CPU time of its guest."""
        self.wall_us += wall_us
        self.guests_us += guest_us
        if self.wall_us >= _PERIOD_US and self.own:
            self._look()
            self._begin()

    def _begin(self):
        self.wall_us = self.guests_us = 0
        self.before_us = self.used_us()

    def _look(self):
        if not self.pinned:
            self.away -= 1
            if self.away <= 0:
                self._pin()
        elif self.guests_us + self.used_us() - self.before_us < _SHARE * self.wall_us:
            self._move(self.allowed)
            self.pinned = False
            self.away = self.patience
            self.patience = min(self.patience * 2, _MOST_PERIODS)
        else:
            self.patience = 1

    def _pin(self):
        self.pinned = self._move(self.own)

    def _move(self, cores):
        try:
            for process in self.processes():
                os.sched_setaffinity(process, cores)
            return True
        except OSError:  # refused: then the kernel decides
            self.own = None
            return False


def _allowed():
    try:
        return sorted(os.sched_getaffinity(0))
    except (AttributeError, OSError):  # macOS; a container that refuses such calls
        return [0]
