"""Starts a worker inside as many layers as this machine grants: by trying, layer by layer."""
import os

from . import namespaces
from .confine import die_with_parent

# An exit code of 64 + i says: layer i was refused half way, start again without it.
_REFUSED = 64


def launch(wanted, serve, readable=None):
    """Call `serve(layers, processes)` in a process that has entered the namespaces among `wanted`; leave with its status.

    `layers`: what is in force, and what of the rest is still wanted. `processes`: a descriptor of /proc, or None.
    `readable`: the files that are left where there is a root of its own; the interpreter's, unless given.
    """
    wanted = list(wanted)
    while any(name in wanted for name in namespaces.NAMES):
        pid = os.fork()
        if pid == 0:
            die_with_parent()
            os._exit(_enter(wanted, serve, readable or namespaces.readable_paths()))
        code = _exit_code(pid)
        if not _REFUSED <= code < _REFUSED + len(wanted):
            os._exit(code)
        del wanted[code - _REFUSED]
    serve(wanted, _host_processes())
    os._exit(0)


def _enter(wanted, serve, readable):
    try:
        granted = namespaces.enter(wanted)
        if 'pid' in granted:
            if 'mount' not in granted:
                raise namespaces.Refused('pid')  # without a /proc of its own, a worker can't see its guests wait
            pid = os.fork()
            if pid:
                return _exit_code(pid)
            die_with_parent()
        processes = (
            namespaces.enter_minimal_root('pid' in granted, readable) if 'mount' in granted else _host_processes()
        )
    except namespaces.Refused as refused:
        return _REFUSED + wanted.index(refused.layer)
    serve([name for name in wanted if name in granted or name not in namespaces.NAMES], processes)
    return 0


def _exit_code(pid):
    _, status = os.waitpid(pid, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def _host_processes():
    try:
        return namespaces.open_processes()
    except (OSError, AttributeError):  # macOS has neither /proc nor O_PATH
        return None
