"""What a job has brought forth, on its way to Node: a judge's word, or what a compiler made."""
import os

from passk_sandbox.frames import TEST, VERDICTS, write_all


def bring(job, data):
    write_all(VERDICTS, TEST.pack(job['id'], len(data)))
    write_all(VERDICTS, data)


def bring_file(job, file, size):
    """From kernel to kernel."""
    write_all(VERDICTS, TEST.pack(job['id'], size))
    offset = 0
    while offset < size:
        sent = os.sendfile(VERDICTS, file, offset, size - offset)
        if sent == 0:
            raise OSError('a file has become shorter')
        offset += sent
