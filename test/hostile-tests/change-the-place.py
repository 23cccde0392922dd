# hostile test: Changes environment, locale and time zone
import locale, os, time
os.environ['TZ'] = 'Asia/Tokyo'
time.tzset()
os.environ.clear()
try:
    locale.setlocale(locale.LC_ALL, 'tr_TR.UTF-8')
except locale.Error:
    pass


def check(candidate):
    candidate(1)
