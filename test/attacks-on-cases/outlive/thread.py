# Leaves a thread that writes later.
# expect: wrong_answer, timeout
import threading
import time
def later():
    time.sleep(0.3)
    print('secret-0')
threading.Thread(target=later).start()
