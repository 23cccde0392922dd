# attack: Spins and sleeps in turns, so that it reaches neither the limit of CPU time nor that of idleness quickly
# expect: timeout
import time


def f(x):
    while True:
        until = time.perf_counter() + 0.02
        while time.perf_counter() < until:
            pass
        time.sleep(0.02)
