"""The practical limit: a warm process that forks for each program, runs program and test in the child, and waits.

No isolation, no judge, no limits: the exit code is the verdict. Reads {"program", "test", "entry_point"} a line from stdin; prints
the seconds and how many passed.
"""
import gc
import json
import os
import sys
import time

sys.path.insert(0, sys.argv[1])
from passk_sandbox import warmup  # noqa: E402

jobs = [json.loads(line) for line in sys.stdin]
warmup.warm()
gc.collect()
gc.freeze()
gc.disable()
null = os.open(os.devnull, os.O_RDWR)
passed = 0
started = time.perf_counter()
for job in jobs:
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.dup2(null, 1)
            os.dup2(null, 2)
            names = {'__name__': 'program'}
            exec(compile('%s\n%s\ncheck(%s)\n' % (job['program'], job['test'], job['entry_point']), 'job', 'exec'), names)
            code = 0
        except BaseException:
            pass
        finally:
            os._exit(code)
    passed += os.wait4(pid, 0)[1] == 0
print(time.perf_counter() - started, passed)
