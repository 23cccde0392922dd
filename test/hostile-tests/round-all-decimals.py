# hostile test: Leaves a decimal context that makes unequal numbers equal
import decimal
decimal.getcontext().prec = 1
decimal.DefaultContext.prec = 1
decimal.setcontext(decimal.Context(prec=1))


def check(candidate):
    candidate(1)
