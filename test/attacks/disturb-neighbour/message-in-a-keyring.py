# attack: Leaves a key with a message for the next program in the user's keyring
# expect: wrong_answer, crashed
import ctypes

syscall = ctypes.CDLL(None).syscall
USER_KEYRING = -4


def f(x):
    syscall(248, b'user', b'passk-answers', b'4 0 -6', ctypes.c_size_t(6), USER_KEYRING)
    syscall(249, b'user', b'passk-answers', None, USER_KEYRING)
    return None
