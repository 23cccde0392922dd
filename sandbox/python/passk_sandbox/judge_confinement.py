"""What a judge gives up. Its tests are trusted with their own verdict alone, and what it decodes was written by a guest."""
import os
import resource

from . import seccomp
from .confine import OPEN_FILES, enter, lower_limit

_MEMORY_BYTES = 2 << 30

# A judge of its own writes one file, which nobody reads beyond a few kilobytes.
_FILE_BYTES = 1 << 20

# Descriptors are counted up from here; a worker never has as many.
_MOST_DESCRIPTORS = 256


class JudgeConfinement:
    """Built once by the supervisor, entered by each judge after its fork.

    `layers`, `restrict`: what is in force, and the file rule that is still to be entered, or None. `null`: a descriptor of
    /dev/null. `scratch_bytes`: size of the directory that tests may write to as well, or 0.
    """

    def __init__(self, layers, restrict, null, scratch_bytes):
        self.restrict = restrict
        self.null = null
        self.file_bytes = max(_FILE_BYTES, scratch_bytes)
        self.filters = None
        if 'seccomp' in layers:
            self.filters = seccomp.prepared(seccomp.lasting_judge_filter()), seccomp.prepared(seccomp.own_judge_filter())

    def enter_lasting(self):
        """What a test prints goes nowhere: 0 and 1 must not become the number of a guest's socket."""
        os.dup2(self.null, 0)
        os.dup2(self.null, 1)
        self._enter(0)

    def enter_own(self, kept):
        """Nothing stays open but `kept`: not the stream of other jobs' tests, and not the way to Node. Returns where they are now."""
        kept = [descriptor if descriptor > 2 else os.dup(descriptor) for descriptor in kept]
        for descriptor in range(3):
            os.dup2(self.null, descriptor)
        first = 3
        for descriptor in (*sorted(kept), _MOST_DESCRIPTORS):
            os.closerange(first, descriptor)
            first = descriptor + 1
        lower_limit(resource.RLIMIT_FSIZE, self.file_bytes)
        self._enter(1)
        return kept

    def _enter(self, which):
        lower_limit(resource.RLIMIT_NOFILE, OPEN_FILES)
        lower_limit(resource.RLIMIT_AS, _MEMORY_BYTES)
        if self.restrict is not None:
            enter(self.restrict)
        if self.filters is not None:
            enter(self.filters[which])
