"""The first moments of a guest: it takes its orders and its program, gives up what it may not have, and becomes hostile."""
import gc
import os
import sys

import _socket

from . import confine, guest, scratch, script, script_streams
from .frames import JOB, JOBS, read_exact
from .orders import orders_of
from .passing import send
from .progress import STAGE_READY, STAGE_TAKEN


class GuestStart:
    """What every guest is forked with. `directory`: the scratch directory, or None."""

    def __init__(self, progress, confinement, directory):
        self.progress = progress
        self.confinement = confinement
        self.scratch = directory
        self.answering = guest.Answering(confine.GUEST_SOCKET)
        self.streams = script_streams.as_file()

    def rehearse(self):
        """Take orders, so that a guest finds warm what that needs."""
        ours, theirs = _socket.socketpair()
        null = self.confinement.null
        for _ in range(confine.REHEARSALS):
            send(ours, JOB.pack(*range(10)), [null, null])
            _, descriptors = orders_of(theirs)()
            for descriptor in descriptors[:2]:
                os.close(descriptor)
        ours.close()
        theirs.close()
        script.rehearse(self.streams, null)

    def run(self, orders):
        """In the forked process, and never back. `orders()`: fields of the job's header and descriptors: its output and its
        channel to the judge, and for a whole program files for its input and its errors, and a file with its text where that was read
        before."""
        try:
            fields, descriptors = orders()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        self.live(fields, descriptors)

    def live(self, fields, descriptors, kept=None):
        """The same, once it has its orders. `kept`: a program's stage, text and code, where it need not be read any more."""
        try:
            output, channel, given, errors, text = descriptors
            _, size, cpu_ms, _, memory_mib, output_kib, wanted, input_size, _, _ = fields
            if wanted:
                program = script.Script(JOBS, input_size, given)
                self.confinement.null = given
            if kept is not None:
                stage, source, code = kept
            else:
                stage = code = None
                source = _text_of(text) if text else read_exact(JOBS, size)
            self.progress.reach(STAGE_TAKEN)
            output_bytes = output_kib << 10
            if self.scratch is not None:
                os.chdir(scratch.PATH)
                output_bytes = max(output_bytes, self.scratch.bytes)  # the limit of any file; Node holds the output to its own
            self.confinement.enter_session(output, channel, errors=errors if wanted else None, kept=program.descriptors if wanted else ())
            self.confinement.enter_limits(cpu_ms // 1000 + 2, output_bytes, memory_mib << 20)
            gc.enable()
            self.progress.reach(STAGE_READY)
            self.progress.part()
            if not wanted:
                guest.serve(source, self.answering)
            else:
                program.run(stage or script.Stage(self.streams, source), source, code)
        except BaseException:
            sys.excepthook(*sys.exc_info())  # ours: the program's own errors do not come this far
            os._exit(1)
        os._exit(0)


def _text_of(file):
    """The program in a file that several runs read, each by itself: they share one place in it."""
    return os.pread(file, os.fstat(file).st_size, 0)
