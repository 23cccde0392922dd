# attack: Creates a file without a name (O_TMPFILE) and links it into a directory later
# expect: wrong_answer
# canary: yes
import os


def f(x):
    for directory in ('/tmp', '/var/tmp', '/dev/shm'):
        try:
            descriptor = os.open(directory, os.O_TMPFILE | os.O_WRONLY, 0o644)
            os.write(descriptor, b'escaped')
            os.link(f'/proc/self/fd/{descriptor}', '/tmp/passk-canary/escape-nameless-file-linked-in', follow_symlinks=True)
        except OSError:
            pass
    return None
