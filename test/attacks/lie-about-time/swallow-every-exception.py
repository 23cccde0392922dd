# attack: Swallows whatever a timeout would raise in it
# expect: timeout
def f(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
