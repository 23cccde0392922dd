# attack: Patches the inherited supervisor module and its live object, so that reports and kills are lost
# expect: wrong_answer
import gc
import sys

supervisor = sys.modules.get('passk_sandbox.supervisor')
for candidate in gc.get_objects():
    if type(candidate).__name__ == 'Supervisor':
        candidate.report = candidate.kill_tree = candidate.watch = lambda *arguments: (0, 0, False)
if supervisor is not None:
    supervisor.Supervisor.kill_tree = lambda self, pid: (0, None)
    supervisor.OUTPUT_KEPT = 1 << 40


def f(x):
    return None
