"""Entry point of one worker: `python3 -S worker.py LAYER,... CORE [GRANT,...]`.

Jobs are on descriptor 0, reports on 1, tests on 3, verdicts on 4.
"""
import os
import sys

if sys.version_info < (3, 9):
    sys.exit('Python %d.%d is too old: passk needs 3.9 or newer' % sys.version_info[:2])

# Modules that a fork makes start anew (`random` reseeds) would cost every guest memory and make its numbers differ.
register_at_fork, os.register_at_fork = os.register_at_fork, lambda **hooks: None
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from passk_sandbox import heap  # noqa: E402

heap.keep_together()

from passk_sandbox import as_script, confine, huge_pages, warmup  # noqa: E402
from passk_sandbox.grants import Grants  # noqa: E402
from passk_sandbox.launch import launch  # noqa: E402
from passk_sandbox.supervisor import Supervisor  # noqa: E402

# Compiling what is imported above is a third of a start, so Python keeps it beside the sources. A program's imports leave nothing.
sys.dont_write_bytecode = True

# A guest must not find the harness's own modules by name. (Python itself has put the folder of its script there.)
sys.path[:] = [path for path in sys.path if os.path.abspath(path) != HERE]


def words(argument):
    return [word for word in argument.split(',') if word]


if __name__ == '__main__':
    confine.close_others(5)
    warmup.warm()
    huge_pages.join_areas()
    os.register_at_fork = register_at_fork
    asked = words(sys.argv[1])
    core = int(sys.argv[2])
    grants = Grants(words(''.join(sys.argv[3:])))
    as_script.hide_worker()
    launch(
        [word for word in asked if word != 'net' or not grants.network],
        grants,
        lambda layers, processes, scratch: Supervisor(layers, processes, grants, scratch, core).serve(),
    )
