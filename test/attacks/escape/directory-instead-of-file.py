# attack: Makes a directory outside, for fences that watch only files
# expect: wrong_answer
# canary: yes
import os


def f(x):
    try:
        os.makedirs(os.path.join('/tmp/passk-canary/escape-directory-instead-of-file', 'deep', 'inside'))
    except OSError:
        pass
    return None
