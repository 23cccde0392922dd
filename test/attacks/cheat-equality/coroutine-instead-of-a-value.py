# attack: Returns a coroutine, which would be anything once somebody waits for it
# expect: wrong_answer
class Any:
    def __eq__(self, other):
        return True


async def f(x):
    return Any()
