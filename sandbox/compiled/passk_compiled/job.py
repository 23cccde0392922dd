"""A job as Node sends it: a length, JSON, and behind it the bytes that the JSON announces."""
import fcntl
import json
import os

from passk_sandbox.frames import JOBS, read_exact
from passk_sandbox.memory_file import memory_file

_CHUNK = 1 << 20

_UNCHANGEABLE = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL


def next_job():
    """The next job's fields. @raises EOFError where Node is gone"""
    size = int.from_bytes(read_exact(JOBS, 4), 'big')
    return json.loads(read_exact(JOBS, size))


def content(size):
    return read_exact(JOBS, size) if size else b''


def content_file(name, size, sealable=False):
    """The next bytes as a file in memory, at its beginning."""
    file = memory_file(name, sealable)
    while size:
        part = os.read(JOBS, min(size, _CHUNK))
        if not part:
            raise EOFError('the other end is gone')
        size -= len(part)
        while part:
            part = part[os.write(file, part) :]
    os.lseek(file, 0, os.SEEK_SET)
    return file


class Artifacts:
    """What was compiled, kept under the numbers that Node gives: it says when a number has new content, and counts how many there are."""

    def __init__(self):
        self.files = {}

    def take(self, number, size):
        """A descriptor. `size`: of new content, which comes with the job; None where it is here."""
        if size is not None:
            if number in self.files:
                os.close(self.files[number])
            self.files[number] = content_file('artifact', size, sealable=True)
            # Programs of some languages have a descriptor of it, and what they write there would be what runs the next time.
            fcntl.fcntl(self.files[number], fcntl.F_ADD_SEALS, _UNCHANGEABLE)
        return self.files[number]
