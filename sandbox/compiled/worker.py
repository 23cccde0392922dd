"""Entry point of one worker of compiled languages: `python3 -S worker.py OPTIONS`.

OPTIONS is JSON: `layers` to try, `readable` files and folders, `writes` (whether what it starts writes to its folder), `processes` (so many may a
job have at a time, 0 where a program can start none), `folder` for where no file system in memory can be mounted, `scratch_mib` of one that
can, `environment` of what it starts, `pretends_folders`: whether what may write nothing is told that it has made a folder, and `itself`: what is
found by those that ask for their own path, or null. Jobs are on descriptor 0, reports on 1, and on 4 what a job brings forth: a judge's word, or
what a compiler made.
"""
import json
import os
import sys

if sys.version_info < (3, 9):
    sys.exit('Python %d.%d is too old: passk needs 3.9 or newer' % sys.version_info[:2])

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'python'))

from passk_compiled.bench import Bench  # noqa: E402
from passk_sandbox import confine, namespaces  # noqa: E402
from passk_sandbox.grants import Grants  # noqa: E402
from passk_sandbox.launch import launch  # noqa: E402

if __name__ == '__main__':
    options = json.loads(sys.argv[1])
    confine.close_others(5)
    confine.die_with_parent()
    readable = [path for path in [*namespaces.LIBRARIES, *options['readable']] if os.path.exists(path)]
    launch(
        options['layers'],
        Grants(['scratch=%d' % options['scratch_mib']]),
        lambda layers, processes, scratch: Bench(layers, processes, scratch, options).serve(),
        readable,
        options['itself'],
    )
