"""The first moments of a guest: it takes its orders and its program, gives up what it may not have, and becomes hostile."""
import ctypes
import gc
import mmap
import os
import struct
import sys

import _socket

from . import confine, guest, linux, scratch, script
from .frames import JOB, JOBS, read_exact
from .passing import prepared_receive, receive, send

# How far a guest has come: its program is still in the pipe (or it is not born yet); it has taken it; it is confined and runs it.
STAGE_BORN, STAGE_TAKEN, STAGE_READY = 0, 1, 2

_PID = struct.Struct('I')  # as the machine has it, so that it is read and written in one piece
_PID_AT = 4

# What an order carries at most: output, channel, and for a whole program its input and its errors.
_MOST_DESCRIPTORS = 4


def orders_of(line):
    """A call of no arguments that takes the next orders of a socket: (fields of the job's header, descriptors, 0 for none)."""
    try:
        return prepared_receive(line.fileno(), JOB, _MOST_DESCRIPTORS)
    except OSError:

        def receive_orders():
            header, descriptors = receive(line, JOB.size, _MOST_DESCRIPTORS)
            return JOB.unpack(header), (*descriptors, 0, 0)[:_MOST_DESCRIPTORS]

        return receive_orders


class Progress:
    """Which process the guest is and how far it has come, on a page that it shares with its supervisor until its program starts."""

    def __init__(self):
        self.page = mmap.mmap(-1, mmap.PAGESIZE)
        self.part = _prepared_unmap(self.pid_address() - _PID_AT, mmap.PAGESIZE) or self.page.close

    def begin(self):
        self.page[0] = STAGE_BORN
        self.name(0)

    def name(self, pid):
        _PID.pack_into(self.page, _PID_AT, pid)

    def pid(self):
        """Process id of the guest; 0 before it is born."""
        return _PID.unpack_from(self.page, _PID_AT)[0]

    def pid_address(self):
        """Where the kernel may write the process id: before the guest's first moment, and whatever becomes of it."""
        return ctypes.addressof(ctypes.c_char.from_buffer(self.page)) + _PID_AT

    def reach(self, stage):
        self.page[0] = stage

    def stage(self):
        return self.page[0]


def _prepared_unmap(address, size):
    """A call of no arguments, before the program starts: it must have nothing that it shares with its supervisor."""
    try:
        unmap = linux.untouching('munmap')
    except OSError:
        return None
    arguments = (ctypes.c_void_p(address), ctypes.c_size_t(size))
    return lambda: unmap(*arguments)


class GuestStart:
    """What every guest is forked with. `directory`: the scratch directory, or None."""

    def __init__(self, progress, confinement, directory):
        self.progress = progress
        self.confinement = confinement
        self.scratch = directory
        self.answering = guest.Answering(confine.GUEST_SOCKET)

    def rehearse(self):
        """Take orders, so that a guest finds warm what that needs."""
        ours, theirs = _socket.socketpair()
        null = self.confinement.null
        for _ in range(confine.REHEARSALS):
            send(ours, JOB.pack(*range(8)), [null, null])
            _, descriptors = orders_of(theirs)()
            for descriptor in descriptors[:2]:
                os.close(descriptor)
        ours.close()
        theirs.close()

    def run(self, orders):
        """In the forked process, and never back. `orders()`: fields of the job's header and descriptors: its output and its
        channel to the judge, and for a whole program files for its input and its errors."""
        try:
            fields, (output, channel, given, errors) = orders()
            _, size, cpu_ms, _, memory_mib, output_kib, wanted, input_size = fields
            if wanted:
                script.read_input(JOBS, input_size, given)
                self.confinement.null = given
            source = read_exact(JOBS, size)
            self.progress.reach(STAGE_TAKEN)
            output_bytes = output_kib << 10
            if self.scratch is not None:
                os.chdir(scratch.PATH)
                output_bytes = max(output_bytes, self.scratch.bytes)  # the limit of any file; Node holds the output to its own
            self.confinement.enter_session(output, channel, errors=errors if wanted else None)
            self.confinement.enter_limits(cpu_ms // 1000 + 2, output_bytes, memory_mib << 20)
            gc.enable()
            self.progress.reach(STAGE_READY)
            self.progress.part()
            script.run(source) if wanted else guest.serve(source, self.answering)
        except BaseException:
            sys.excepthook(*sys.exc_info())  # ours: the program's own errors do not come this far
        finally:
            os._exit(0)
