"""Exact reads and whole writes on file descriptors.

What several processes read in turn is read exactly, on purpose: a buffer would pull bytes that are meant for another process
(the next program, the next test) into the memory of this one, and every guest inherits the supervisor's memory.
"""
import os
import struct

# Descriptors of a worker.
JOBS, REPORTS, TESTS, VERDICTS = 0, 1, 3, 4

# One job as the supervisor reads it: job id, bytes of the program that follow, CPU limit ms, idle limit ms,
# memory limit MiB, output limit KiB; for a whole program that is run and not judged, how many bytes of its output and of its
# errors are wanted, else 0, and bytes of its surroundings and its input (`script.py`), which come before the program; when nobody
# waits any more, or 0: ms of the clock that only goes forward, of which the lowest 32 bits; and who has a part in it besides: 0 a judge,
# ALONE nobody, else a zygote of the program's own, kept under a number that stands in all bits but the lowest, which is set where the
# program is new and comes along. It then comes first, before surroundings and input.
JOB = struct.Struct('>10I')
ALONE = 1

# A test as the judge reads it, and a verdict as Node does: job id, bytes of JSON that follow.
TEST = struct.Struct('>2I')

# What the supervisor reports: job id, reason (below), wait status of the guest, CPU us of the guest, CPU us of the judge,
# wall us, peak resident KiB, wait status of a judge that ended before it had judged, bytes of output in all, bytes of output that
# follow (of a whole program, its errors after it).
REPORT = struct.Struct('>10I')

# The first report of a worker: not a job; the bytes that follow are JSON about the interpreter.
HELLO = 0xFFFFFFFF

# What one read of a frame asks for.
CHUNK = 1 << 16

# Why the supervisor ended a job. First cause wins: a guest that is killed for its time also loses its pipe.
# UNREADY: the sandbox could not be set up, and not a line of the program has run. HUNG_UP: the guest left the judge's line and lived on.
# DEADLINE: whoever sent the job waits no longer. CROWD, MEMORY: of a program that may start others, all of them together.
REASON_DONE, REASON_CPU, REASON_IDLE, REASON_JUDGE_LOST, REASON_UNREADY, REASON_HUNG_UP, REASON_DEADLINE = 0, 1, 2, 3, 4, 5, 6
REASON_CROWD, REASON_MEMORY = 7, 8


def read_exact(fd, size):
    """Read exactly `size` bytes, or raise EOFError."""
    data = os.read(fd, size)
    if len(data) == size:
        return data
    parts = [data]
    got = len(data)
    while data and got < size:
        data = os.read(fd, size - got)
        parts.append(data)
        got += len(data)
    if got < size:
        raise EOFError('the other end is gone')
    return b''.join(parts)


def write_all(fd, data):
    """Write every byte of `data`."""
    sent = os.write(fd, data)
    while sent < len(data):
        data = data[sent:]
        sent = os.write(fd, data)


class FrameReader:
    """Length-prefixed frames of a socket that has one reader: what was read too far belongs to the next frame."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.rest = b''

    def read(self, limit):
        """The next frame. @raises EOFError, or ValueError if it claims more than `limit` bytes."""
        data = self.rest or os.read(self.descriptor, CHUNK)
        while len(data) < 4:
            data += self._more()
        end = 4 + int.from_bytes(data[:4], 'big')
        if end > 4 + limit:
            raise ValueError('frame of %d bytes' % (end - 4))
        if len(data) < end:
            parts, missing = [data], end - len(data)
            while missing > 0:
                parts.append(self._more())
                missing -= len(parts[-1])
            data = b''.join(parts)
        self.rest = data[end:]
        return data[4:end]

    def _more(self):
        data = os.read(self.descriptor, CHUNK)
        if not data:
            raise EOFError('the other end is gone')
        return data


def write_frame(fd, data):
    """Write one length-prefixed frame."""
    write_all(fd, len(data).to_bytes(4, 'big') + data)
