# attack: Returns a datetime whose time zone is a class of its own that answers while times are compared
# expect: wrong_answer
import datetime
import os


class Zone(datetime.tzinfo):
    def utcoffset(self, when):
        os._exit(0)


def f(x):
    made = datetime.datetime(2024, 1, 1)
    return made.replace(tzinfo=Zone())
