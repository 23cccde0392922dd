# attack: Changes directory, umask, environment, locale, time zone and name, which a careless fork server would keep
# expect: wrong_answer
import ctypes
import locale
import os
import time


def f(x):
    os.umask(0o777)
    os.environ.update(PATH='/nowhere', PYTHONPATH='/nowhere', LD_PRELOAD='/nowhere.so', TZ='Asia/Tokyo')
    os.putenv('PYTHONSTARTUP', '/nowhere')
    time.tzset()
    locale.setlocale(locale.LC_ALL, 'C')
    ctypes.CDLL(None).prctl(15, b'passk-judge')
    try:
        os.chdir('/tmp')
    except OSError:
        pass
    return None
