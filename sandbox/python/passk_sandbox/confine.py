"""What a guest is allowed: session, descriptors, limits. Applied in the child, before a byte of the program runs."""
import ctypes
import os
import resource
import signal

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

GUEST_SOCKET = 3
OPEN_FILES = 64


def _prctl(option, value):
    """Linux only; elsewhere there is nothing like it, and the supervisor's own killing has to do."""
    try:
        ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)
        return True
    except (AttributeError, OSError):
        return False


def die_with_parent():
    """A guest or judge must not outlive its supervisor, even if that one is killed."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans():
    """Processes that a guest leaves behind become our children, so that they can be found and killed."""
    return _prctl(PR_SET_CHILD_SUBREAPER, 1)


def _lower(kind, limits):
    """Set a limit, or keep a stricter one that the harness itself was started under."""
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        limits = tuple(min(value, hard) for value in limits)
    resource.setrlimit(kind, limits)


def set_limits(memory_bytes, cpu_ms, output_bytes):
    """Kernel limits of one guest. The CPU limit is a backstop in whole seconds; the supervisor's is exact."""
    limit = _lower
    cpu_seconds = cpu_ms // 1000 + 2
    limit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    limit(resource.RLIMIT_CORE, (0, 0))
    limit(resource.RLIMIT_FSIZE, (output_bytes, output_bytes))
    limit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        try:
            limit(kind, (memory_bytes, memory_bytes))
        except (ValueError, OSError):  # macOS refuses an address space limit below what is mapped
            pass


def take_descriptors(null, output, channel):
    """Leave the child with /dev/null, its output file and its channel to the judge; nothing else stays open."""
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.dup2(channel, GUEST_SOCKET)
    os.closerange(GUEST_SOCKET + 1, 256)


def restore_signals():
    """Too much output must kill (Python ignores SIGXFSZ), and Ctrl-C is none of a guest's business."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
