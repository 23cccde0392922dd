# attack: Finds the object that answers the judge with gc and gives its class another answer method
# expect: wrong_answer
import gc

for candidate in gc.get_objects():
    if type(candidate).__name__ == 'Answering':
        type(candidate).answer = lambda self, request, namespace: {'v': [True]}


def f(x):
    return None
