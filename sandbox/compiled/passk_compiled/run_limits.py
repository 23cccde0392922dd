"""Limits of the kernel for one process."""
import os

OPEN_FILES = 64

_JUDGE_MEMORY_MIB = 2048
_WORD_BYTES = 1 << 20


def memory_limit(run, memory_mib):
    """By the rule of the language: all of the address space, or what is written to."""
    return {'AS' if run['memory'] == 'address_space' else 'DATA': (memory_mib + run['own_memory_mib']) << 20}


def open_files(run):
    return OPEN_FILES + run.get('own_files', 0)


def program_limits(run, job, largest_file=0):
    return {
        **memory_limit(run, job['memory_mib']),
        'NOFILE': open_files(run),
        'CPU': job['cpu_ms'] // 1000 + 2,  # a backstop in whole seconds; the supervisor's is exact
        # A byte more than it may: a runtime that takes the kernel's signal for an error goes on, and its file tells.
        'FSIZE': max((job['output_kib'] << 10) + 1, largest_file),
    }


def has_written_too_much(job, files):
    return any(os.fstat(file).st_size > job['output_kib'] << 10 for file in files)


def judge_limits(run, lines):
    return {**memory_limit(run, _JUDGE_MEMORY_MIB), 'NOFILE': open_files(run) + lines, 'FSIZE': _WORD_BYTES}


def compiler_limits(job, lasts):
    """A service lasts, so that its CPU time adds up; the supervisor's clock holds each build."""
    time = {} if lasts else {'CPU': job['cpu_ms'] // 1000 + 2}
    return {**time, 'DATA': job['memory_mib'] << 20, 'FSIZE': job['output_kib'] << 10, 'NOFILE': 4 * OPEN_FILES}
