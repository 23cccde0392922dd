"""What a worker and its guests are allowed. The worker's part is done once and inherited; a guest's part is what only a
forked child can do, on memory that was prepared before the fork."""
import os
import resource
import signal
import sys

from . import landlock, linux, namespaces, network, scratch, seccomp
from .refusal import pass_over

GUEST_SOCKET = 3
OPEN_FILES = 64

# Python adapts a function's code in its first runs; after these it leaves it alone.
REHEARSALS = 24


def close_others(first):
    """Descriptors from `first` on, which whoever started the harness may have left open for all its children."""
    try:
        found = [int(name) for name in os.listdir('/dev/fd')]
    except OSError:
        found = range(4096)
    for descriptor in found:
        if descriptor >= first:
            try:
                os.close(descriptor)
            except OSError:
                pass


def die_with_parent():
    """Nothing of a worker may outlive it, even if it is killed. Linux only; elsewhere the supervisor's own killing has to do."""
    try:
        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    except OSError:
        pass


def adopt_orphans():
    """Processes that a guest leaves behind become our children, so that they can be found and killed."""
    try:
        linux.prctl(linux.PR_SET_CHILD_SUBREAPER, 1)
        return True
    except OSError:
        return False


def confine_worker(wanted, processes, grants):
    """Give up, for this process and all its children, what none of them needs. Returns the layers in force and the file
    rule that each child has yet to enter, or None.

    @raises LayerFailed for a layer that is not refused, and can't be set up
    """
    layers = [name for name in wanted if name not in ('landlock', 'seccomp')]
    lower_limit(resource.RLIMIT_CORE, 0)
    try:
        linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
        # Nobody of the same user, so no guest either, may look into the memory or take a descriptor of what is not dumpable
        # and has every capability that the onlooker has.
        linux.prctl(linux.PR_SET_DUMPABLE, 0)
        linux.drop_capabilities()
    except OSError as error:  # not Linux, or a machine without a table of its calls
        pass_over('seccomp', error)
        return layers, None
    restrict = _file_rules(layers, processes, grants) if 'landlock' in wanted else None
    if restrict is not None and 'mount' in layers:
        if enter_filter('landlock', lambda: restrict):
            layers.append('landlock')
        restrict = None
    elif restrict is not None:
        layers.append('landlock')
    if 'seccomp' in wanted and enter_filter('seccomp', lambda: seccomp.prepared(seccomp.worker_filter(grants))):
        layers.append('seccomp')
    if 'user' in layers and 'seccomp' in layers and linux.RELEASE >= (5, 14):
        # Since then a user's processes are counted in each namespace by itself. Root is not held to it.
        lower_limit(resource.RLIMIT_NPROC, namespaces.MOST_THREADS)
    return layers, restrict


def _file_rules(layers, processes, grants):
    """The supervisor has to read /proc. Where /proc is its own, out of every guest's sight, the whole worker goes under the
    rules at once; where it is the host's, each child does, without it."""
    try:
        own = [processes] if 'mount' in layers else []
        writable = [*namespaces.null_path(), *([scratch.PARENT] if grants.scratch_mib and 'mount' in layers else [])]
        readable = namespaces.readable_paths() + namespaces.device_paths()
        if grants.network:
            readable += network.readable_paths()
        return landlock.prepared(landlock.ruleset(readable, own, writable, grants.network))
    except OSError as error:
        pass_over('landlock', error)
        return None


def enter_filter(layer, prepare):
    """Whether this process, and all its children, are now under what `prepare` returns."""
    try:
        enter(prepare())
        return True
    except OSError as error:
        pass_over(layer, error)
        return False


def enter(prepared):
    if prepared() != 0:
        raise linux.last_error('the kernel takes no filter')


class GuestConfinement:
    """Everything that a guest does to itself before a byte of its program runs. `null`: a descriptor of /dev/null.

    Built before the fork and rehearsed: what a function touches for the first time (method caches, inline caches, symbols
    that are not bound yet) would cost every guest a copied page.
    """

    def __init__(self, layers, restrict, null):
        self.null = null
        self.restrict = restrict
        self.alone = 'seccomp' in layers
        # Who can start no process and send no signal may stay in the worker's session, which has no terminal: a new one is
        # not free.
        self.setsid = os.getpid if self.alone else os.setsid
        self.install = seccomp.prepared(seccomp.guest_filter()) if self.alone else None
        self.needs_death_signal = 'pid' not in layers

    def rehearse(self):
        """Take every step in the supervisor, with descriptors that nobody uses and limits that are in force already."""
        install, setsid, restrict = self.install, self.setsid, self.restrict
        self.setsid, self.restrict = os.getpid, None
        if self.alone:
            self.install = linux.prepared_prctl(linux.PR_SET_DUMPABLE, 0)
        unused = OPEN_FILES - 4
        for _ in range(REHEARSALS):
            self.enter_session(self.null, self.null, unused)
            self.enter_limits(
                _hard_limits[resource.RLIMIT_CPU],
                _hard_limits[resource.RLIMIT_FSIZE],
                _hard_limits[resource.RLIMIT_AS],
                _hard_limits[resource.RLIMIT_NPROC],
                resource.getrlimit(resource.RLIMIT_NOFILE)[0],
            )
        os.closerange(unused, OPEN_FILES)
        self.install, self.setsid, self.restrict = install, setsid, restrict

    def enter_session(self, output, channel, first=0, errors=None, kept=()):
        """/dev/null, its output file and its channel to the judge; nothing else stays open but `kept`, in a row."""
        if self.needs_death_signal:
            die_with_parent()
        if self.restrict is not None:
            enter(self.restrict)
        dup2 = os.dup2
        self.setsid()
        dup2(self.null, first)
        dup2(output, first + 1)
        dup2(output if errors is None else errors, first + 2)
        dup2(channel, first + GUEST_SOCKET)
        os.closerange(first + GUEST_SOCKET + 1, kept[0] if kept else 256)
        if kept:
            os.closerange(kept[-1] + 1, 256)

    def enter_limits(self, cpu_seconds, output_bytes, memory_bytes, processes=0, open_files=OPEN_FILES):
        """Kernel limits. The CPU limit is a backstop in whole seconds; the supervisor's is exact.

        The limit of open files must not be the supervisor's as well: no more descriptors than it allows may be on their way
        from process to process, counted for all processes of the user, so for all other workers, too.
        """
        lower_limit(resource.RLIMIT_NOFILE, open_files)
        lower_limit(resource.RLIMIT_CPU, cpu_seconds)
        lower_limit(resource.RLIMIT_FSIZE, output_bytes)
        try:
            lower_limit(resource.RLIMIT_AS, memory_bytes)
            lower_limit(resource.RLIMIT_DATA, memory_bytes)
        except (ValueError, OSError):  # macOS refuses an address space limit below what is mapped
            if sys.platform == 'linux':
                raise
        if not self.alone:
            lower_limit(resource.RLIMIT_NPROC, processes)  # holds for everyone but root
        else:
            enter(self.install)


_KINDS = ('AS', 'CORE', 'CPU', 'DATA', 'FSIZE', 'NOFILE', 'NPROC')
_hard_limits = {kind: resource.getrlimit(kind)[1] for kind in (getattr(resource, 'RLIMIT_' + name) for name in _KINDS)}


def lower_limit(kind, value):
    """Set a limit, or keep a stricter one that the harness itself was started under."""
    hard = _hard_limits[kind]
    if 0 <= hard < value:  # infinity is negative
        value = hard
    resource.setrlimit(kind, (value, value))


def restore_signals():
    """Before any fork: too much output must kill (Python ignores SIGXFSZ). A supervisor that loses its pipe may die of it."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
