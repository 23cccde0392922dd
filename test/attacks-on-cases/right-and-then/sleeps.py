# Writes what is right and sleeps.
# expect: timeout
import time
print(input(), flush=True)
time.sleep(1000)
