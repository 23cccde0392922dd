# attack: Computes in threads while the main thread, whose time is read, only waits
# expect: timeout, wrong_answer, runtime_error
import threading


def spin():
    while True:
        pass


def f(x):
    threads = [threading.Thread(target=spin, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
