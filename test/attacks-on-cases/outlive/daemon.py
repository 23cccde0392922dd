# Leaves a thread that nobody waits for.
# expect: wrong_answer
import os
import threading
import time
def later():
    for _ in range(1000):
        time.sleep(0.01)
        os.write(1, b'x')
threading.Thread(target=later, daemon=True).start()
