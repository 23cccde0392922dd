"""Starts processes inside the fence, waits for them, and ends them with all that they have left."""
import errno
import os
import select
import signal

from passk_sandbox.frames import JOBS

_FAILED_TO_START = 126

# What a wait comes to that its own condition has ended; no reason of `frames`.
OVER = -1

# Where the kernel tells of no end by a descriptor.
_LOOK_MS = 2


# What the kernel says of a file that it could execute nowhere. All else may be the machine's doing.
_OF_THE_FILE = (errno.ENOEXEC, errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.ELIBBAD, errno.EINVAL)


class NotStarted(Exception):
    """A process could not be executed: not a line of it has run."""


class NotExecutable(NotStarted):
    """What was to be executed is nothing that can be: a compiler has made that of a source which wanted it so."""


def start(enter, executable, arguments, environment, folder):
    """Fork, enter the fence, execute. Returns the process id.

    `enter()`: in the child. `executable`: a path, or a descriptor of a file.

    @raises NotStarted, with the reason; NotExecutable where that lies in a file that was given as a descriptor
    """
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        kind = b's'
        try:
            # Above all that `enter` places.
            high = os.dup2(tell, 500, inheritable=False)
            os.chdir(folder)
            if isinstance(executable, int):
                executable = os.dup2(executable, 499, inheritable=False)
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            enter()
            kind = b'x' if isinstance(executable, int) else b's'
            os.execve(executable, arguments, environment)
        except OSError as error:
            os.write(high, (kind if error.errno in _OF_THE_FILE else b's') + (error.strerror or str(error)).encode()[:1000])
        except BaseException as error:
            os.write(high, b's' + str(error).encode()[:1000])
        os._exit(_FAILED_TO_START)
    os.close(tell)
    reason = os.read(told, 1001)
    os.close(told)
    if reason:
        os.waitpid(pid, 0)
        raise (NotExecutable if reason[:1] == b'x' else NotStarted)(reason[1:].decode(errors='replace'))
    return pid


class Ending:
    """Tells when a process ends, or something comes in on a line; and when Node goes away, which `leave` is called for."""

    def __init__(self, pid, leave, line=None):
        self.pid = pid
        self.leave = leave
        self.line = line
        self.poll = select.poll()
        self.poll.register(JOBS, 0)  # only hang-ups
        if line is not None:
            self.poll.register(line, select.POLLIN)
        try:
            self.descriptor = os.pidfd_open(pid)
            self.poll.register(self.descriptor, select.POLLIN)
        except (OSError, AttributeError):
            self.descriptor = None

    def wait(self, most_ms):
        """Whether it has ended, or spoken, within so many ms."""
        step = most_ms if self.descriptor is not None else min(most_ms, _LOOK_MS)
        for descriptor, _ in self.poll.poll(step):
            if descriptor == JOBS:
                self.leave()
            return True
        return self.descriptor is None and has_ended(self.pid)

    def close(self):
        if self.descriptor is not None:
            os.close(self.descriptor)


def has_ended(pid):
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def await_within(watch, guest, ending, is_over=lambda: False):
    """Until the process of `ending` has ended or spoken: None. Or why it is not waited for any longer: OVER where `is_over()`, else the
    reason to end the job. `guest`: whose time `watch` keeps besides."""
    try:
        while not ending.wait(watch.wait_ms()):
            if is_over():
                return OVER
            reached = watch.look(guest)
            if reached is not None:
                return reached
        return None
    finally:
        ending.close()
