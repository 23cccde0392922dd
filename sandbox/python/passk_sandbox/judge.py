"""The judge: trusted by the harness. It alone reads tests, and it alone says "passed".

There are two of them. The lasting judge, one a worker, reads and compiles all tests, and runs those that are proved to leave no trace
in it (`harmless.py`). Any other test, and every test that came with a call, runs in a judge of its own, which is thrown away with the
job: a test decides its own verdict and nothing else. Nothing is forked from the lasting judge, so nobody finds a test in its memory.
"""
import json
import marshal
import os
import struct
import time

from . import assertions
from .compiled_test import CompiledTest, TestError
from .failure import broken_verdict, failed_verdict, suites_fault, vacuous_verdict
from .frames import TEST, read_exact, write_all
from .interactor import Interactor
from .memory_file import memory_file
from .passing import receive, send
from .remote import Broken, Line
from .run_check import check_shared, run_check
from .shared_judging import judge_shared

# A judge's word to the supervisor: job id, CPU us that it used for the job, and what it says. No verdict: the supervisor's memory is
# inherited by every guest.
WORD = struct.Struct('>IIB')

# The job is judged; not judged, it needs a judge of its own (with the guest's socket and a file of the test); the guest has left the line,
# so that only how it ends can tell. Beside any of them: the judge asks to be replaced.
JUDGED, PASSED_ON, GUEST_LEFT, WORN = 0, 1, 2, 4

# Compiled tests kept. A suite has hundreds of tasks, and their code is small; what comes with calls may be large.
CACHE_SIZE, CACHE_BYTES = 4096, 64 << 20

# A judge is replaced after so many jobs, so that nothing can build up in it.
JOBS_BEFORE_RENEWAL = 2000


class Judgement:
    """One job, judged. `spent_us`: CPU time until it was decided; finding words for it is not the program's."""

    def __init__(self, compiled, channel, started_ns):
        line = Line(channel, compiled.copy_back, compiled.plan, compiled.expects_stop)
        tally = assertions.Tally(line, compiled.total)
        error = _ending(compiled, line, tally)
        self.spent_us = (time.process_time_ns() - started_ns) // 1000
        try:
            self.verdict = _in_words(error, compiled, line)
        except BaseException as failure:  # whatever a program may have made of its values: its judge lives
            self.verdict = {'verdict': 'crashed', 'message': 'it could not be put in words: %s' % type(failure).__name__}
        if compiled.counted:
            self.verdict.update(tally.words())
        if line.printed is not None:
            self.verdict['printed'] = line.printed
        line.close()


def _ending(compiled, line, tally):
    """What ended the test; a dictionary is a verdict already, None is the end of the test itself."""
    try:
        if compiled.shared:
            check_shared(compiled)
            return judge_shared(compiled, line)
        run_check(compiled, line, tally)
        return None
    except (Broken, TestError) as error:
        return error
    except BaseException as error:
        try:
            line.load()  # a program that does not load is the reason, whatever the test said before it asked
        except BaseException:
            pass
        return error if line.broken is None else line.broken


def _in_words(error, compiled, line):
    if error is None:
        return {'verdict': 'passed'} if line.asked else vacuous_verdict()
    if isinstance(error, dict):
        return error
    if isinstance(error, Broken):
        return broken_verdict(error, line)
    if isinstance(error, TestError):
        return suites_fault(str(error))
    return failed_verdict(error, compiled.lines, line)


def serve(control, tests, verdicts, progress):
    """The lasting judge: judge jobs until the supervisor hangs up. Each begins with the guest's socket, sent over `control`."""
    cache = {}
    judged = kept_bytes = 0
    while True:
        word, descriptors = receive(control, 4, 1)
        if not descriptors:
            return
        channel = descriptors[0]
        started_ns = time.process_time_ns()
        job = int.from_bytes(word, 'big')
        payload = read_test(tests, job)
        progress.test_is_read()
        try:
            kept = cache.get(payload)
            if kept is None:
                kept_bytes += 2 * len(payload)
                if len(cache) >= CACHE_SIZE or kept_bytes > CACHE_BYTES:
                    cache.clear()
                    kept_bytes = 0
                compiled = test_of(json.loads(payload))
                stays = compiled.harmless and not compiled.own_judge
                kept = cache[payload] = compiled if stays else compiled.to_bytes()
            if type(kept) is bytes:
                _pass_on(control, job, kept, channel, started_ns)
                continue
            judgement = Judgement(kept, channel, started_ns)
            verdict, spent_us = judgement.verdict, judgement.spent_us
        except TestError as error:
            verdict, spent_us = suites_fault(str(error)), (time.process_time_ns() - started_ns) // 1000
        os.close(channel)
        data = json.dumps(verdict).encode()
        write_all(verdicts, TEST.pack(job, len(data)) + data)
        judged += 1
        # What a huge or a slow job left behind in this process is not worth keeping.
        worn = judged >= JOBS_BEFORE_RENEWAL or spent_us > 1_000_000 or verdict['verdict'] == 'memory_limit'
        control.sendall(WORD.pack(job, spent_us, _said(verdict) | (WORN if worn else 0)))


def _pass_on(control, job, compiled, channel, started_ns):
    test = memory_file('test')
    write_all(test, compiled)
    os.lseek(test, 0, os.SEEK_SET)
    spent_us = (time.process_time_ns() - started_ns) // 1000
    send(control, WORD.pack(job, spent_us, PASSED_ON), [channel, test])
    os.close(test)
    os.close(channel)


def serve_once(job, control, test, channel, word):
    """A judge of its own: one job, and then the end. `control`: a descriptor of its line to the supervisor; `test`: of a file with its
    compiled test; `word`: of the file for its verdict."""
    started_ns = time.process_time_ns()
    fields = marshal.loads(read_exact(test, os.fstat(test).st_size))
    os.close(test)
    if 'interactor' in fields:
        verdict = Interactor(fields).talk(channel, word)
        spent_us = (time.process_time_ns() - started_ns) // 1000
    else:
        judgement = Judgement(CompiledTest.from_fields(fields), channel, started_ns)
        verdict, spent_us = judgement.verdict, judgement.spent_us
    os.lseek(word, 0, os.SEEK_SET)
    os.ftruncate(word, 0)
    write_all(word, json.dumps(verdict).encode())
    write_all(control, WORD.pack(job, spent_us, _said(verdict)))


def test_of(fields):
    """The test that a payload means."""
    return Interactor(fields) if 'interactor' in fields else CompiledTest(fields)


def _said(verdict):
    return GUEST_LEFT if verdict['verdict'] == 'ended' else JUDGED


def read_test(descriptor, job):
    """The test of `job`, exactly: what follows in the stream is meant for somebody else."""
    number, size = TEST.unpack(read_exact(descriptor, TEST.size))
    if number != job:
        raise EOFError('the stream of tests is out of step')
    return read_exact(descriptor, size)
