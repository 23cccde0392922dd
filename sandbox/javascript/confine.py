"""Starts Node inside as many layers as this machine grants: `python3 -S confine.py OPTIONS NODE ARGUMENT...`

OPTIONS is JSON: `layers` to try, `readable` files and folders, `data_mib` of memory that Node may write to. What Node is to read
and write lies on its descriptors already. The layers in force stand in its environment, as PASSK_LAYERS.
"""
import json
import os
import resource
import sys

if sys.version_info < (3, 9):
    sys.exit('Python %d.%d is too old: passk needs 3.9 or newer' % sys.version_info[:2])

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'python'))

from passk_sandbox import confine, exec_filter, landlock, linux, namespaces, seccomp  # noqa: E402
from passk_sandbox.grants import Grants  # noqa: E402
from passk_sandbox.launch import launch  # noqa: E402
from passk_sandbox.refusal import pass_over  # noqa: E402

# Node keeps a few dozen for itself.
OPEN_FILES = 64


def start(layers, command, options):
    """In a process that has entered the namespaces among `layers`: give up the rest, and become Node."""
    confine.die_with_parent()
    confine.lower_limit(resource.RLIMIT_CORE, 0)
    confine.lower_limit(resource.RLIMIT_NOFILE, OPEN_FILES)
    if sys.platform == 'linux':
        confine.lower_limit(resource.RLIMIT_DATA, options['data_mib'] << 20)
    held = [name for name in layers if name not in ('landlock', 'seccomp')]
    try:
        linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
        linux.drop_capabilities()
        held += enter_filters(layers, command, options['readable'])
    except OSError as error:  # not Linux, or a machine without a table of its calls
        pass_over('seccomp', error)
    os.environ['PASSK_LAYERS'] = ','.join(held)
    os.execv(command[0], command)


def enter_filters(layers, command, readable):
    paths = [*namespaces.LIBRARIES, *readable, *namespaces.device_paths()]
    programs = [command[0], *namespaces.program_loaders()]
    held = []
    if 'landlock' in layers and confine.enter_filter('landlock', lambda: landlock.prepared(landlock.ruleset(paths, executable=programs))):
        held.append('landlock')
    if 'seccomp' in layers and confine.enter_filter('seccomp', lambda: seccomp.prepared(exec_filter.node_filter())):
        held.append('seccomp')
    return held


if __name__ == '__main__':
    given = json.loads(sys.argv[1])
    node = [os.path.realpath(sys.argv[2]), *sys.argv[3:]]
    confine.die_with_parent()
    confine.close_others(4)
    launch(
        given['layers'],
        Grants([]),
        lambda layers, processes, scratch: start(layers, node, given),
        [path for path in [*namespaces.LIBRARIES, node[0], *given['readable']] if os.path.exists(path)],
    )
