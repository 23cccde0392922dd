# Answers by the clock.
# expect: wrong_answer, timeout
import time
time.sleep(0.05)
print('secret-%d' % (time.time_ns() % 2))
