"""The judges as their supervisor sees them."""
import gc
import os
import select
import signal
import sys

import _socket

from . import confine, judge
from .frames import JOBS, TEST, TESTS, VERDICTS
from .memory_file import memory_file
from .passing import receive, send
from .zygote import JUDGE

# A verdict with all its evidence is a few kilobytes; nobody reads more than this of a judge that is not the worker's own.
LARGEST_WORD = 1 << 18

# How long a judge may take to notice that its guest is gone, before it counts as stuck in the test itself.
_GRACE_MS = 500

# With a job that needs a judge of its own: the guest's socket and the test.
_PASSED_WITH = 2


class _JudgeProcess:
    """How to wait for a judge, and what it says."""

    def __init__(self):
        self.control, self.theirs = _socket.socketpair()
        self.inbox = self.control.fileno()
        self.poll = select.poll()
        self.poll.register(self.inbox, select.POLLIN)
        self.poll.register(JOBS, 0)  # only hang-ups: Node is gone, and so is whoever wanted this verdict

    def word(self):
        """(job id, CPU us, what it says, descriptors that came with it), or None if the judge is gone."""
        try:
            data, descriptors = receive(self.control, judge.WORD.size, _PASSED_WITH)
        except OSError:
            return None
        return (*judge.WORD.unpack(data), descriptors) if len(data) == judge.WORD.size else None

    def stop(self):
        """End it. Returns its wait status, which tells how it ended if it did so before."""
        self.control.close()
        os.kill(self.pid, signal.SIGKILL)
        return os.waitpid(self.pid, 0)[1]


class LastingJudge(_JudgeProcess):
    """Runs tests that are proved harmless, one after the other. `closed`: descriptors that are not for it."""

    def __init__(self, confinement, progress, closed):
        super().__init__()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                confine.die_with_parent()
                for descriptor in closed:
                    os.close(descriptor)
                self.control.close()
                confinement.enter_lasting()
                gc.enable()
                judge.serve(self.theirs, TESTS, VERDICTS, progress)
            except BaseException:
                sys.excepthook(*sys.exc_info())
                os._exit(1)
            os._exit(0)
        self.theirs.close()

    def give(self, job, channel):
        """Hand over the job and the judge's end of its guest's channel."""
        try:
            send(self.control, job.to_bytes(4, 'big'), [channel])
        except ConnectionError:
            pass  # the judge is gone; watch() finds out at once

    def forward(self, job):
        """It has told Node by itself."""

    def is_stuck(self):
        """After a timeout the judge sees its guest's end and finishes; one that does not is caught in the test itself."""
        poll = select.poll()
        poll.register(self.inbox, select.POLLIN)
        if not poll.poll(_GRACE_MS):
            return True
        word = self.word()
        return word is None or bool(word[2] & judge.WORN)


class OwnJudge(_JudgeProcess):
    """Runs one job's test and is thrown away. It is forked from a zygote that has never read a test, gets nothing that leads to another
    job's, and its word is forwarded under the job's number, whatever it holds.

    `test`: a descriptor of a file with its compiled test.
    """

    def __init__(self, zygote, progress, header, test, channel):
        super().__init__()
        self.progress = progress
        self.words = memory_file('word')
        zygote.birth(JUDGE, header, [channel, test, self.words, self.theirs.fileno()])
        self.theirs.close()

    @property
    def pid(self):
        """0 before it is born."""
        return self.progress.pid(JUDGE)

    def forward(self, job):
        """From its file to Node, kernel to kernel: no word of a test comes into memory that guests inherit."""
        size = os.fstat(self.words).st_size
        size = size if size <= LARGEST_WORD else 0
        os.write(VERDICTS, TEST.pack(job, size))
        offset = 0
        while offset < size:
            offset += os.sendfile(VERDICTS, self.words, offset, size - offset)

    def stop(self):
        status = super().stop()
        os.close(self.words)
        return status
