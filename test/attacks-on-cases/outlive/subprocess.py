# Starts another program.
# expect: wrong_answer, runtime_error
import subprocess
import sys
try:
    subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(1); print("later")'])
except OSError:
    pass
print('nothing')
