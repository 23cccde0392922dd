"""Runs one hostile program through openai/human-eval's own check_correctness, in namespaces that are thrown away.

python3 attack_human_eval.py CHECKOUT PROGRAM SANDBOX: prints "fooled", or "held: RESULT"; dies with the program where that kills
human-eval's own process.
"""
import os
import resource
import sys

checkout, path, sandbox = sys.argv[1:]
sys.path[:0] = [checkout, sandbox]
from human_eval.execution import check_correctness  # noqa: E402
from passk_sandbox import linux, namespaces  # noqa: E402

TEST = 'def check(candidate):\n    assert candidate(2) == 4\n    assert candidate(0) == 0\n    assert candidate(-3) == -6\n'

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
linux.mount('none', '/', None, linux.MS_REC | linux.MS_PRIVATE)
linux.make_read_only('/')
linux.mount('tmpfs', '/tmp', 'tmpfs', linux.MS_NOSUID | linux.MS_NODEV, 'size=64m')
linux.mount('proc', '/proc', 'proc', linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC)
os.makedirs('/tmp/passk-canary')
for kind, value in ((resource.RLIMIT_AS, 4 << 30), (resource.RLIMIT_FSIZE, 64 << 20), (resource.RLIMIT_CPU, 20)):
    resource.setrlimit(kind, (value, value))

say = os.dup(1)
os.dup2(os.open(os.devnull, os.O_RDWR), 1)
os.dup2(1, 2)
problem = {'task_id': 'attack', 'prompt': '', 'test': TEST, 'entry_point': 'f'}
result = check_correctness(problem, program, timeout=1.0)
os.write(say, b'fooled\n' if result['passed'] else ('held: %s\n' % result['result'][:60]).encode())
os._exit(0)
