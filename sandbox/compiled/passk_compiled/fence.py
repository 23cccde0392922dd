"""What every process that is executed here gives up just before: files, other processes, memory without end."""
import ctypes
import os
import resource

from passk_sandbox import confine, exec_filter, landlock, linux, namespaces, scratch
from passk_sandbox.refusal import pass_over

# Nobody's descriptors are counted further.
_MOST_DESCRIPTORS = 1024

# Supervisor, judge and whoever keeps the folder.
_OF_THE_WORKER = 8

# Where descriptors wait until all of them are out of each other's way.
_WAITING = 512


class Fence:
    """Prepared once, entered by each child.

    `wanted`: the namespaces in force, and what else to try. `options`: those of the worker's command line. `folder`: what may be written to.
    """

    def __init__(self, wanted, options, folder):
        self.layers = [name for name in wanted if name not in ('landlock', 'seccomp')]
        self.most_processes = options['processes']
        confine.lower_limit(resource.RLIMIT_CORE, 0)
        linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
        linux.prctl(linux.PR_SET_DUMPABLE, 0)
        linux.drop_capabilities()
        # A mounted folder has its rights at its parent, for landlock does not look at what a mount hides, and there is a new one for each job.
        home = scratch.PARENT if folder == scratch.PATH else folder
        self.rules = {True: None, False: None}
        if 'landlock' in wanted:
            try:
                self.rules = {writes: self._rules(options['readable'], home, writes) for writes in (True, False)}
                self.layers.append('landlock')
            except OSError as error:
                pass_over('landlock', error)
        self.filters = {True: None, False: None}
        if 'seccomp' in wanted:
            try:
                self.filters = {writes: _filter(writes, self.most_processes, options['pretends_folders']) for writes in (True, False)}
                self._try(self.filters[False])
                self.layers.append('seccomp')
            except OSError as error:
                self.filters = {True: None, False: None}
                pass_over('seccomp', error)
        if 'user' in self.layers and 'seccomp' in self.layers and linux.RELEASE >= (5, 14):
            confine.lower_limit(resource.RLIMIT_NPROC, namespaces.MOST_THREADS)
        self.alone = 'seccomp' in self.layers and not self.most_processes
        # What lives in a namespace of its own can be killed at one blow, where no judge is to outlive that.
        self.kills_all = 'pid' in self.layers and self.most_processes > 0
        self.needs_death_signal = 'pid' not in self.layers

    def _rules(self, readable, home, writes):
        paths = [path for path in (*namespaces.LIBRARIES, *readable, home, *namespaces.device_paths()) if os.path.exists(path)]
        programs = [*(path for path in readable if os.path.exists(path)), *namespaces.program_loaders()]
        return landlock.prepared(landlock.ruleset(paths, (), [*namespaces.null_path(), *([home] if writes else [])], executable=programs))

    def _try(self, install):
        """In a child, which has no further use: the worker itself stays outside."""
        pid = os.fork()
        if pid == 0:
            os._exit(0 if install() == 0 else min(ctypes.get_errno(), 255) or 1)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if code != 0:
            raise OSError(abs(code), 'the kernel takes no filter')

    def enter(self, descriptors, limits, writes):
        """In the child: descriptors, limits, and the layers that are entered by each process for itself.

        `descriptors`: ours, by the number that they get. `limits`: values of `resource.RLIMIT_...` by their names.
        """
        if self.needs_death_signal:
            confine.die_with_parent()
        if not self.alone:
            os.setsid()
        place(descriptors)
        if self.most_processes and 'user' in self.layers:
            # Those of the worker count, too. Root is not held to it: the watch sees that there are too many.
            confine.lower_limit(resource.RLIMIT_NPROC, self.most_processes + _OF_THE_WORKER)
        for name, value in limits.items():
            confine.lower_limit(getattr(resource, 'RLIMIT_' + name), value)
        if self.rules[writes] is not None:
            confine.enter(self.rules[writes])
        if self.filters[writes] is not None:
            confine.enter(self.filters[writes])


def _filter(writes, most_processes, pretends_folders):
    return exec_filter.prepared_for_child(exec_filter.program_filter(writes, pretends_folders, most_processes > 0))


def place(descriptors):
    """Give each descriptor its number; nothing else stays open beyond the execution but what closes itself."""
    for number, descriptor in descriptors.items():
        os.dup2(descriptor, _WAITING + number, inheritable=False)
    for number in descriptors:
        os.dup2(_WAITING + number, number)
    first = 0
    for number in (*sorted(descriptors), _WAITING):
        _close_on_execution(first, number)
        first = number + 1
    os.closerange(_WAITING, _MOST_DESCRIPTORS)


def _close_on_execution(first, end):
    for descriptor in range(first, end):
        try:
            os.set_inheritable(descriptor, False)
        except OSError:
            pass  # nobody has it
