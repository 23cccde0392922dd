"""One worker: builds, trials and whole programs, one after the other."""
import gc
import json
import os
import signal
import sys

from passk_sandbox import confine
from passk_sandbox.frames import HELLO, REPORT, REPORTS, write_all
from passk_sandbox.process_tree import end_orphans

from .builds import Builds
from .fence import Fence
from .folder import Folder
from .job import Artifacts, next_job
from .programs import run_program
from .trials import Trials


class Bench:
    """What all kinds of jobs share.

    `layers`: the namespaces in force, and what else to try. `processes`: a descriptor of /proc, or None. `scratch`: a file system in memory,
    or None. `options`: those of the command line.
    """

    def __init__(self, layers, processes, scratch, options):
        self.processes = processes
        self.folder = Folder(scratch, options['folder'])
        self.environment = options['environment']
        self.writes = options['writes']
        self.largest_file = options['scratch_mib'] << 20
        confine.adopt_orphans()
        confine.restore_signals()
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        self.fence = Fence(layers, options, self.folder.path)
        self.null = os.open(os.devnull, os.O_RDWR)
        self.artifacts = Artifacts()
        self.builds = Builds(self)
        self.trials = Trials(self)
        self.running = set()
        gc.collect()
        gc.freeze()

    def serve(self):
        about = {'executable': sys.executable, 'layers': ['split', 'session', 'rlimits', *self.fence.layers]}
        data = json.dumps(about).encode()
        write_all(REPORTS, REPORT.pack(HELLO, 0, 0, 0, 0, 0, 0, 0, len(data), len(data)) + data)
        kinds = {'build': self.builds.run, 'judge': self.trials.run, 'run': lambda job: run_program(self, job)}
        while True:
            try:
                job = next_job()
                self.folder.begin()
                tell = kinds[job['kind']](job)
            except EOFError:
                self.leave()
            self.running.clear()
            if not self.fence.alone:  # who could start no process has left none
                end_orphans(self.processes, self.lasting_processes())
            self.folder.end()
            tell()

    def lasting_processes(self):
        return [*self.builds.processes(), *self.trials.processes()]

    def leave(self):
        """Node is gone, and so is whoever wanted to know."""
        for pid in (*self.running, *self.lasting_processes()):
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        os._exit(0)
