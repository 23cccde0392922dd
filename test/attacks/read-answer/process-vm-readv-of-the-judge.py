# attack: Copies the judge's heap with process_vm_readv, which needs no file in /proc/PID/mem
# expect: wrong_answer, crashed, timeout
import ctypes
import os
import re

ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')
syscall = ctypes.CDLL(None).syscall


def read(pid, address, size):
    buffer = ctypes.create_string_buffer(size)
    local = (ctypes.c_ulong * 2)(ctypes.addressof(buffer), size)
    remote = (ctypes.c_ulong * 2)(address, size)
    count = syscall(310, pid, local, 1, remote, 1, ctypes.c_long(0))
    return buffer.raw[:count] if count > 0 else b''


def f(x):
    try:
        parent = os.getppid()
        children = open(f'/proc/{parent}/task/{parent}/children').read().split()
        for pid in [int(child) for child in children if int(child) != os.getpid()]:
            for line in open(f'/proc/{pid}/maps'):
                start, end = [int(edge, 16) for edge in line.split()[0].split('-')]
                if ' rw-p ' in line:
                    for argument, expected in ASSERTION.findall(read(pid, start, end - start)):
                        if int(argument) == x:
                            return int(expected)
    except Exception:
        pass
    return None
