# attack: Returns after its work, but the destructor of a local object loops for ever
# expect: timeout
class Clinging:
    def __del__(self):
        while True:
            pass


def f(x):
    held = Clinging()
    del held
    return None
