# attack: Gives up the core before every tick of the kernel's clock, which would charge it
# expect: timeout
import time


def f(x):
    while True:
        until = time.perf_counter_ns() + 800_000
        while time.perf_counter_ns() < until:
            pass
        time.sleep(0)
