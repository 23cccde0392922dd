# Reads every descriptor that is open.
# expect: wrong_answer
import os
found = b''
for fd in range(256):
    if fd in (1, 2):
        continue
    try:
        os.set_blocking(fd, False)
        try:
            os.lseek(fd, 0, os.SEEK_SET)
        except OSError:
            pass
        found += os.read(fd, 1 << 20)
    except OSError:
        pass
at = found.find(b'secret-')
print(found[at:at + 40].decode('latin-1') if at >= 0 else 'nothing')
