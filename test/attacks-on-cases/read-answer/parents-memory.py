# Opens the memory of the processes around it.
# expect: wrong_answer
import os
found = b''
for pid in [os.getppid(), *range(1, 40)]:
    try:
        with open('/proc/%d/mem' % pid, 'rb') as memory:
            memory.seek(1 << 20)
            found += memory.read(1 << 16)
    except (OSError, ValueError):
        pass
print('read' if found else 'nothing')
