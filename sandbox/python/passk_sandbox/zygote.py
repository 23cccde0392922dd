"""The zygote: the process that guests are forked from, and that does nothing else.

After a fork, the first write to each page costs a fault and a copy, on either side. So whoever forks should touch little: the
supervisor, which keeps time, talks to Node and collects the dead, touches a hundred pages a job, the zygote two dozen. A guest is
born as a child of the supervisor all the same, which alone waits for it and kills it.
"""
import ctypes
import gc
import os
import signal
import sys

import _socket

from . import confine, heap, huge_pages, linux
from .orders import orders_of
from .passing import send

_CLONE = (56, 220)
_SIGCHLD, _CLONE_PARENT, _CLONE_PARENT_SETTID = 17, 0x8000, 0x100000
_CLONE_CHILD_CLEARTID, _CLONE_CHILD_SETTID = 0x200000, 0x1000000
_PR_GET_TID_ADDRESS = 40

# What the supervisor may write on the bell, a byte each: whoever is to be born, and for the zygote itself.
GUEST, JUDGE, PROGRAM = b'g', b'j', b'p'
_TRY, _ARRANGE = b't', b'a'


def zygote(starts, progress, processes, closed):
    """A zygote in a process of its own, or, where a process can't give birth to a sibling, the supervisor in its place.

    `starts`: by GUEST, JUDGE and PROGRAM, what the newborn does from its first moment on, called with what takes its orders; it never returns.
    `progress`: where their process ids are written. `closed`: descriptors that are not for it.
    """
    try:
        return Zygote(starts, progress, processes, closed)
    except OSError:
        return ForkingSupervisor(starts, progress, processes)


def arrange(processes):
    """Put this process's memory in order, from which all later guests gain."""
    heap.fill_holes()
    gc.freeze()
    huge_pages.gather(processes)


class Zygote:
    """The supervisor's handle of its zygote. `keeps_programs`: whether one of its children can have siblings in turn.

    @raises OSError where the system has no such births
    """

    keeps_programs = True

    def __init__(self, starts, progress, processes, closed):
        births = {kind: prepared_birth(progress.pid_address(kind)) for kind in starts}
        lines = {kind: _socket.socketpair() for kind in starts}  # one each: the younger must not take the orders of the elder
        self.orders = {kind: ours for kind, (ours, _) in lines.items()}
        bell, self.bell = os.pipe()
        self.descriptors = [*(ours.fileno() for ours in self.orders.values()), self.bell]
        self.pid = os.fork()
        if self.pid == 0:
            try:
                confine.die_with_parent()
                for descriptor in (*closed, *self.descriptors):
                    os.close(descriptor)
                for ours in self.orders.values():
                    ours.detach()
                orders = {kind: orders_of(theirs) for kind, (_, theirs) in lines.items()}
                _serve(births, bell, orders, starts, processes)
            except BaseException:
                sys.excepthook(*sys.exc_info())
                os._exit(1)
            os._exit(0)
        for _, theirs in lines.values():
            theirs.close()
        os.close(bell)
        os.write(self.bell, _TRY)
        first, status = os.wait()
        if first == self.pid or first != progress.pid() or status != 0:
            self.stop(first == self.pid)
            raise OSError('no process can be born as a sibling')

    def birth(self, kind, orders, descriptors):
        """Have a guest or a judge forked, and give it its orders."""
        send(self.orders[kind], orders, descriptors)
        os.write(self.bell, kind)

    def arrange(self):
        os.write(self.bell, _ARRANGE)

    def is_gone(self):
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def stop(self, gone=False):
        for ours in self.orders.values():
            ours.close()
        os.close(self.bell)
        if not gone:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


class ForkingSupervisor:
    """In place of a zygote, where guests have to be forked from the supervisor itself."""

    keeps_programs = False
    pid = None

    def __init__(self, starts, progress, processes):
        self.starts = starts
        self.progress = progress
        self.processes = processes
        self.descriptors = []

    def birth(self, kind, orders, descriptors):
        """One at a time: the newborn has its orders before the next is born."""
        ours, theirs = _socket.socketpair()
        send(ours, orders, descriptors)
        pid = os.fork()
        if pid == 0:
            self.starts[kind](orders_of(theirs))
        ours.close()
        theirs.close()
        self.progress.name(pid, kind)

    def arrange(self):
        arrange(self.processes)

    def is_gone(self):
        return False

    def stop(self):
        """There is no process to be ended."""


def prepared_birth(pid_address):
    """A call of no arguments that forks a sibling of the calling process: 0 in it, else its process id, or negative. The kernel
    writes it to `pid_address`, too.

    What `os.fork` does besides, for threads that a zygote has not got, would only touch memory.
    """
    flags = _SIGCHLD | _CLONE_PARENT | _CLONE_PARENT_SETTID
    kept = _kept_id()
    if kept:
        flags |= _CLONE_CHILD_SETTID | _CLONE_CHILD_CLEARTID
    # The last two are the place of the child's id and one that these flags leave unused; machines differ in their order.
    numbers = [linux.number_of(_CLONE), flags, 0, pid_address, kept, kept]
    clone = linux.untouching('syscall')  # the interpreter's lock must be held in the child
    arguments = [ctypes.c_long(number) for number in numbers]
    return lambda: clone(*arguments)


def _kept_id():
    """Where the C library keeps the id of the main thread, which is to be the guest's own in a guest; 0 where nobody knows."""
    address = ctypes.c_void_p()
    try:
        linux.prctl(_PR_GET_TID_ADDRESS, ctypes.addressof(address))
    except OSError:
        return 0
    known = address.value and ctypes.c_int.from_address(address.value).value == os.getpid()
    return address.value if known else 0


def _serve(births, bell, orders, starts, processes):
    read = os.read
    while True:
        word = read(bell, 1)
        if word in starts:
            born = births[word]()
            if born == 0:
                starts[word](orders[word])
        elif word == _TRY:
            born = births[GUEST]()
            if born == 0:
                os._exit(0)
        elif word == _ARRANGE:
            arrange(processes)
        else:
            return
        if born < 0:
            os._exit(1)
