"""How far a job has come, on a page that all processes of a worker share."""
import ctypes
import mmap
import struct

from . import linux
from .zygote import GUEST, JUDGE, PROGRAM

# How far a guest has come: its program is still in the pipe (or it is not born yet); it has taken it; it is confined and runs it.
STAGE_BORN, STAGE_TAKEN, STAGE_READY = 0, 1, 2

_PID = struct.Struct('I')  # as the machine has it, so that it is read and written in one piece
_PID_AT = {GUEST: 4, JUDGE: 8, PROGRAM: 12}
_TEST_IS_READ_AT, _PROGRAM_IS_READ_AT = 1, 2


class Progress:
    """Which processes the guest and a judge of its own are, how far the guest has come, and whether the judge has its test. A guest
    has a part in it until its program starts, a judge of its own until its test does."""

    def __init__(self):
        self.page = mmap.mmap(-1, mmap.PAGESIZE)
        self.part = _prepared_unmap(self._address(), mmap.PAGESIZE) or self.page.close

    def begin(self):
        self.page[0] = STAGE_BORN
        self.page[_TEST_IS_READ_AT] = self.page[_PROGRAM_IS_READ_AT] = 0
        for kind in _PID_AT:
            self.name(0, kind)

    def name(self, pid, kind=GUEST):
        _PID.pack_into(self.page, _PID_AT[kind], pid)

    def pid(self, kind=GUEST):
        """Process id of the guest; 0 before it is born."""
        return _PID.unpack_from(self.page, _PID_AT[kind])[0]

    def pid_address(self, kind):
        """Where the kernel may write the process id: before its first moment, and whatever becomes of it."""
        return self._address() + _PID_AT[kind]

    def _address(self):
        return ctypes.addressof(ctypes.c_char.from_buffer(self.page))

    def reach(self, stage):
        self.page[0] = stage

    def stage(self):
        return self.page[0]

    def take_program(self):
        """By a zygote of the program's own."""
        self.page[_PROGRAM_IS_READ_AT] = 1

    def has_taken_the_program(self):
        return self.page[_PROGRAM_IS_READ_AT] == 1

    def test_is_read(self):
        self.page[_TEST_IS_READ_AT] = 1

    def has_read_the_test(self):
        return self.page[_TEST_IS_READ_AT] == 1


def _prepared_unmap(address, size):
    """A call of no arguments, before the program starts: it must have nothing that it shares with its supervisor."""
    try:
        unmap = linux.untouching('munmap')
    except OSError:
        return None
    arguments = (ctypes.c_void_p(address), ctypes.c_size_t(size))
    return lambda: unmap(*arguments)
