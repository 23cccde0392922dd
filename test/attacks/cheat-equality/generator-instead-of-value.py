# attack: Returns a generator that would yield the answers one after the other
# expect: wrong_answer
def f(x):
    def answers():
        while True:
            yield 4
            yield 0
            yield -6

    return answers()
