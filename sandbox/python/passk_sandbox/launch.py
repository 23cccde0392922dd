"""Starts a worker inside as many layers as this machine grants: by trying, layer by layer."""
import os
import sys

from . import namespaces, scratch
from .confine import die_with_parent
from .refusal import LayerFailed, Refused, half_way

_FAILED = 71  # "a system error" of sysexits.h


def launch(wanted, grants, serve, readable=None, itself=None):
    """Call `serve(layers, processes, scratch)` in a process that has entered the namespaces among `wanted`; leave with its
    status.

    `layers`: what is in force, and what of the rest is still wanted. `processes`: a descriptor of /proc, or None.
    `scratch`: a directory to write to, or None where none is granted, or none can be made.
    `readable`: the files that are left where there is a root of its own; the interpreter's, unless given. `itself`: what is found there by
    programs that ask for their own path, or None.

    A layer that is refused half way is told through a pipe that is closed before `serve`: what runs in the end may exit with any
    code, and must not get itself started again with less around it.
    """
    wanted = list(wanted)
    while any(name in wanted for name in namespaces.NAMES):
        refused, tell = os.pipe()
        pid = os.fork()
        if pid == 0:
            die_with_parent()
            os.close(refused)
            os._exit(_or_failed(lambda: _enter(wanted, grants, serve, (readable or namespaces.readable_paths(), itself), tell)))
        os.close(tell)
        code = _exit_code(pid)
        layer = _told(refused)
        if layer is None:
            os._exit(code)
        wanted.remove(layer)
    os._exit(_or_failed(lambda: serve(wanted, _host_processes(), None) or 0))


def _or_failed(act):
    try:
        return act()
    except LayerFailed as failed:
        sys.stderr.write('%s. Nothing runs with less around it than this machine grants; `passk doctor` tries it again.\n' % failed)
        sys.stderr.flush()
        return _FAILED


def _told(pipe):
    os.set_blocking(pipe, False)
    try:
        return os.read(pipe, 64).decode() or None
    except BlockingIOError:
        return None  # somebody still holds the other end, and has told nothing
    finally:
        os.close(pipe)


def _enter(wanted, grants, serve, root, tell):
    try:
        granted = namespaces.enter(wanted)
        if 'pid' in granted:
            if 'mount' not in granted:
                raise Refused('pid')  # without a /proc of its own, a worker can't see its guests wait
            pid = os.fork()
            if pid:
                return _exit_code(pid)
            die_with_parent()
        processes = (
            namespaces.enter_minimal_root('pid' in granted, grants, *root)
            if 'mount' in granted
            else _host_processes()
        )
    except Refused as refused:
        return _tell(tell, refused)
    layers = [name for name in wanted if name in granted or name not in namespaces.NAMES]
    if not grants.scratch_mib or 'mount' not in granted:
        os.close(tell)
        serve(layers, processes, None)
        return 0

    def serve_with(directory):
        os.close(tell)
        die_with_parent()
        serve(layers, processes, directory)

    try:
        return _exit_code(scratch.keep(grants.scratch_mib, serve_with))
    except OSError as error:
        refused = half_way('mount', error)
        if isinstance(refused, LayerFailed):
            raise refused from None
        return _tell(tell, refused)


def _tell(pipe, refused):
    os.write(pipe, refused.layer.encode())
    return 0


def _exit_code(pid):
    _, status = os.waitpid(pid, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def _host_processes():
    try:
        return namespaces.open_processes()
    except (OSError, AttributeError):  # macOS has neither /proc nor O_PATH
        return None
