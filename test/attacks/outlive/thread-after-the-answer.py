# attack: Answers and leaves a thread running that writes later
# expect: wrong_answer, runtime_error
# canary: yes
import threading
import time


def write_later():
    time.sleep(0.3)
    open('/tmp/passk-canary/outlive-thread-after-the-answer', 'w').close()


def f(x):
    threading.Thread(target=write_later).start()
    return None
