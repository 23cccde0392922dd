"""Standard input and output of whole programs, as the interpreter makes them for a script whose input and output are files.

They are made once, before any program is there: what Python asks of a descriptor when it opens it, it need not ask in each run.
"""
import io
import os
import sys

from .memory_file import memory_file


def as_file():
    """(input, output) on descriptors 0 and 1, whatever these are now."""
    file = memory_file('stream')
    before = [os.dup(descriptor) for descriptor in (0, 1)]
    try:
        for descriptor in (0, 1):
            os.dup2(file, descriptor)
        return as_they_are()
    finally:
        for descriptor, copy in enumerate(before):
            os.dup2(copy, descriptor)
            os.close(copy)
        os.close(file)


def as_they_are():
    """(input, output) on descriptors 0 and 1: a carriage return stays; who leaves by os._exit loses what it has not flushed."""
    raw = io.FileIO(1, 'w', closefd=False)
    raw.name = '<stdout>'
    output = io.TextIOWrapper(io.BufferedWriter(raw), encoding='utf-8', errors='strict', newline='\n')
    output.mode = 'w'
    raw = io.FileIO(0, closefd=False)
    raw.name = '<stdin>'
    given = io.TextIOWrapper(io.BufferedReader(raw), encoding='utf-8', newline='\n')
    given.mode = 'r'
    return given, output


def take(streams):
    sys.stdin, sys.stdout = sys.__stdin__, sys.__stdout__ = streams
