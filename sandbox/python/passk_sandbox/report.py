"""What Node is told of a job that is over: numbers, and the beginning of what its program wrote."""
import os

from .frames import REPORT, REPORTS, write_all

# How much of a judged program's output travels; the rest is only counted.
OUTPUT_KEPT = 8192


def report(numbers, output, kept, *streams):
    """Tell Node how a job went, with the beginning of what its program wrote; then the files are closed."""
    parts = [(file, min(os.fstat(file).st_size, kept)) for file in (output, *streams[1:])]
    sent = sum(part for _, part in parts)
    write_all(REPORTS, REPORT.pack(*numbers, os.fstat(output).st_size, sent))
    for file, part in parts:
        if part:
            _forward(file, part)
        os.close(file)
    for file in streams[:1]:
        os.close(file)


def _forward(output, size):
    """Kernel to kernel: what one program printed must not pass through the memory that the next one inherits."""
    offset = 0
    while offset < size:
        offset += os.sendfile(REPORTS, output, offset, size - offset)
