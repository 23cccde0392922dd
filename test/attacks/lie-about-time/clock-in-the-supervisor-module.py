# attack: Replaces the clocks of the inherited supervisor modules, in case they measure from in here
# expect: timeout
import sys

clocks = sys.modules.get('passk_sandbox.clocks')
if clocks is not None:
    clocks.cpu_ns = clocks.queued_ns = lambda pid: 0


def f(x):
    while True:
        pass
