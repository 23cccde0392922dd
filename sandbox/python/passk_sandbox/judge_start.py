"""The first moments of a judge for one job: it takes its orders and gives up all that leads to another job."""
import gc
import os
import sys

from . import confine, judge


class JudgeStart:
    """What every such judge is forked with. `needs_death_signal`: whether nothing else ends it with its supervisor."""

    def __init__(self, progress, confinement, needs_death_signal):
        self.progress = progress
        self.confinement = confinement
        self.needs_death_signal = needs_death_signal

    def run(self, orders):
        """In the forked process, and never back. `orders()`: fields of the job's header and descriptors: the judge's end of the guest's
        channel, where to read its test, the file for its verdict, and its line to the supervisor."""
        try:
            fields, kept = orders()
            if self.needs_death_signal:
                confine.die_with_parent()
            channel, test, word, control = self.confinement.enter_own(kept[:4])
            self.progress.part()
            gc.enable()
            judge.serve_once(fields[0], control, test, channel, word)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
