# attack: Raises its limits of CPU time and real-time scheduling to infinity and goes on computing
# expect: timeout, crashed
import resource


def f(x):
    for kind in (resource.RLIMIT_CPU, resource.RLIMIT_RTTIME, resource.RLIMIT_AS):
        for limits in ((-1, -1), (10**6, resource.getrlimit(kind)[1])):
            try:
                resource.setrlimit(kind, limits)
                resource.prlimit(0, kind, limits)
            except (OSError, ValueError):
                pass
    while True:
        pass
