"""Entry point of one worker: `python3 -S -B worker.py` with jobs on 0, reports on 1, tests on 3, verdicts on 4."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from passk_sandbox.supervisor import Supervisor  # noqa: E402

# A guest must not find the harness's own modules by name.
sys.path.pop(0)

if __name__ == '__main__':
    Supervisor().serve()
