# attack: Waits in the kernel by poll, futex and a read from an empty pipe, where no interpreter can raise anything
# expect: timeout, runtime_error
import os
import select


def f(x):
    reader, _ = os.pipe()
    while True:
        select.select([reader], [], [], 0.5)
        os.read(reader, 1)
