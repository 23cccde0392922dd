# attack: Replaces every clock of the time module by one that stands still, and then sleeps
# expect: timeout
import time

real_sleep = time.sleep
for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + '_ns', lambda: 0)
time.clock_gettime = time.clock_gettime_ns = lambda clock: 0


def f(x):
    real_sleep(60)
