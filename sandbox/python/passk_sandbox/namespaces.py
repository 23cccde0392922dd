"""A worker's own users, processes, network, and files. Entered once: every guest is born inside, at no cost a job."""
import errno
import os
import sys

from . import linux, network, scratch
from .refusal import Refused, half_way, pass_over

# In the order in which they are entered. 'pid' takes effect with the next fork.
KINDS = (
    ('net', linux.CLONE_NEWNET),
    ('ipc', linux.CLONE_NEWIPC),
    ('uts', linux.CLONE_NEWUTS),
    ('mount', linux.CLONE_NEWNS),
    ('pid', linux.CLONE_NEWPID),
)

NAMES = ('user',) + tuple(name for name, _ in KINDS)

# In one worker. The numbers below 300 are given out once only.
MOST_THREADS = 1024
_FIRST_REUSED = 300

# Where the new root is put together; any directory that exists, for it is seen in this namespace only. It hides what is below it.
_SITES = ('/tmp', '/mnt', '/srv', '/opt', '/var', '/home')

# Where every system has its shared libraries.
LIBRARIES = ('/lib', '/lib64', '/usr/lib')

_DEVICES = ('null', 'zero', 'random', 'urandom')


def enter(wanted):
    """Leave the host's namespaces as far as the kernel grants it; returns what is in force.

    An ordinary user may enter a user namespace, and with it the others. Containers often refuse.

    @raises LayerFailed for one that is not refused, and can't be entered
    """
    granted = []
    user, group = os.geteuid(), os.getegid()
    forbidden = _forbidden()
    if 'user' in wanted and _granted('user', linux.CLONE_NEWUSER, forbidden):
        try:
            _write('/proc/self/setgroups', 'deny')
            _write('/proc/self/uid_map', '%d %d 1' % (user, user))
            _write('/proc/self/gid_map', '%d %d 1' % (group, group))
        except OSError as error:
            raise half_way('user', error) from None
        granted.append('user')
    for name, flag in KINDS:
        if name in wanted and _granted(name, flag, forbidden):
            granted.append(name)
    return granted


def _granted(name, flag, forbidden):
    try:
        linux.unshare(flag)
        return True
    except OSError as error:
        # Above the limit of their number the answer is that there is no room. Where that limit is 0, it is a refusal.
        if name not in forbidden or error.errno not in (errno.ENOSPC, errno.EUSERS):
            pass_over(name, error)
        return False


def _forbidden():
    """Kinds of which the machine allows none at all. Asked before any is entered: a new one shows limits of its own."""
    found = []
    for name in NAMES:
        try:
            with open('/proc/sys/user/max_%s_namespaces' % ('mnt' if name == 'mount' else name)) as file:
                if int(file.read()) == 0:
                    found.append(name)
        except (OSError, ValueError):
            pass  # unknown: then a lack of room is a failure
    return found


def _write(path, text):
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def readable_paths():
    """What the interpreter needs to run and to import: its library, shared libraries, time zones."""
    paths = {*LIBRARIES, '/usr/share/zoneinfo', os.path.join(os.path.realpath(sys.base_prefix), 'lib')}
    paths.update(os.path.realpath(path) for path in sys.path if path and os.path.isdir(path))
    return sorted(path for path in paths if os.path.exists(path))


def program_loaders():
    """The dynamic linker, which the kernel executes before a program itself."""
    places = ('/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1', '/lib/ld-musl-x86_64.so.1', '/lib/ld-musl-aarch64.so.1')
    return [path for path in places if os.path.exists(path)]


def device_paths():
    return ['/dev/' + name for name in _DEVICES if os.path.exists('/dev/' + name)]


def null_path():
    """What a program throws away it may write there, as anywhere."""
    return [path for path in ('/dev/null',) if os.path.exists(path)]


def enter_minimal_root(own_processes, grants, readable, itself=None):
    """A read-only root with `readable`, folders and files, and nothing else. Returns a descriptor of a /proc that guests never see.

    `itself`: what /proc/self/exe says nevertheless.

    @raises Refused when a container lets nobody mount, LayerFailed when it can't be done for another reason
    """
    site = next((path for path in _SITES if os.path.isdir(path) and not _holds_any(path, readable)), None)
    if site is None:
        raise Refused('mount')
    try:
        linux.mount('none', '/', None, linux.MS_REC | linux.MS_PRIVATE)
        linux.mount('tmpfs', site, 'tmpfs', linux.MS_NOSUID | linux.MS_NODEV, 'size=1m,mode=755')
        _bind_readable(site, readable)
        _bind_devices(site)
        if grants.network:
            network.furnish(site)
        if grants.scratch_mib:
            scratch.furnish(site)
        else:
            os.makedirs(site + '/tmp', exist_ok=True)
        os.makedirs(site + '/proc')
        if itself:
            os.makedirs(site + '/proc/self')
            os.symlink(itself, site + '/proc/self/exe')
    except OSError as error:
        raise half_way('mount', error) from None
    if own_processes:
        try:  # refused where parts of the host's /proc are masked
            linux.mount('proc', site + '/proc', 'proc', linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC)
        except OSError as error:
            raise half_way('pid', error) from None
        _limit_threads(site + '/proc')
        _count_from_anywhere(site + '/proc')
    try:
        processes = open_processes(site + '/proc' if own_processes else '/proc')
        linux.pivot_root(site)
        if own_processes:
            linux.unmount('/proc')
        linux.make_read_only('/', recursive=False)
    except OSError as error:
        raise half_way('mount', error) from None
    return processes


def _limit_threads(processes):
    """So many in the worker together: a guest that starts threads without end must not use up the machine's numbers for them.

    Only where a namespace of processes has a limit of its own; before that it was the whole machine's.
    """
    if linux.RELEASE >= (6, 14):
        try:
            _write(processes + '/sys/kernel/pid_max', str(MOST_THREADS))
        except OSError:
            pass


def _count_from_anywhere(processes):
    """A program must not see by its number whether its worker is a fresh one: that would tell it that it is being run again."""
    first = _FIRST_REUSED + int.from_bytes(os.urandom(2), 'big') % (MOST_THREADS - 2 * _FIRST_REUSED)
    try:
        _write(processes + '/sys/kernel/ns_last_pid', str(first))
    except OSError:
        pass


def _holds_any(folder, paths):
    return any(os.path.realpath(path).startswith(os.path.realpath(folder) + '/') for path in paths)


def open_processes(path='/proc'):
    return os.open(path, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)


def _bind_readable(site, readable):
    bound = []
    for path in readable:
        real = os.path.realpath(path)
        if path != real:
            os.makedirs(site + os.path.dirname(path), exist_ok=True)
            if not os.path.lexists(site + path):
                os.symlink(real, site + path)
        if any(real == other or real.startswith(other + '/') for other in bound):
            continue
        if os.path.isdir(real):
            os.makedirs(site + real, exist_ok=True)
        else:
            os.makedirs(site + os.path.dirname(real), exist_ok=True)
            with open(site + real, 'w'):
                pass
        linux.mount(real, site + real, None, linux.MS_BIND | linux.MS_REC)
        linux.make_read_only(site + real)
        bound.append(real)


def _bind_devices(site):
    os.makedirs(site + '/dev')
    for path in device_paths():
        with open(site + path, 'w'):
            pass
        linux.mount(path, site + path, None, linux.MS_BIND)
