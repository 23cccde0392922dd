"""Judges of compiled tests: one process a program, or where a start takes long one that lasts for several programs of its test."""
import os

import _socket

from passk_sandbox.memory_file import memory_file
from passk_sandbox.process_tree import end

from .children import Ending, NotExecutable, NotStarted, has_ended, start
from .run_limits import judge_limits

# A word with all its evidence is a few kilobytes.
LARGEST_WORD = 1 << 18

# The first socket of a judge that lasts.
_FIRST_LINE = 10

# So many judges wait for the next program of their test: each holds a runtime.
_MOST_WAITING = 4

_START_PATIENCE_MS = 60_000

# Of one argument the kernel takes a little more, and of all of them a quarter of the largest stack, which is 8 MiB nearly everywhere.
_WORD_OF_ARGUMENTS = 100_000
_MOST_WORDS = 15


def executed(run, artifact, folder=None):
    """(what is executed, its arguments, descriptors besides) of what was compiled. `folder`: where it is put if it has to be a file.

    @raises NotExecutable where it is too long
    """
    if run.get('executable') is None:
        return artifact, ['program', *run['arguments']], {}
    arguments = [run['executable'], *run['arguments']]
    given = run.get('is_given')
    if given == 'words':
        text = _whole(artifact).replace(b'\1', b'\1\1').replace(b'\0', b'\1\2')
        words = [text[at : at + _WORD_OF_ARGUMENTS] for at in range(0, len(text), _WORD_OF_ARGUMENTS)]
        if len(words) > _MOST_WORDS:
            raise NotExecutable('%d bytes are too long for arguments' % len(text))
        return run['executable'], [*arguments, *words], {}
    if given == 'file':
        folder.write(run['file'], _whole(artifact))
        return run['executable'], arguments, {}
    os.lseek(artifact, 0, os.SEEK_SET)
    return run['executable'], arguments, {5: artifact}


def _whole(file):
    return os.pread(file, os.fstat(file).st_size, 0)


def guest_streams(run, line, output, null):
    if run.get('speaks_on') == 'standard_streams':
        return {0: line, 1: line, 2: output}
    return {0: null, 1: output, 2: output, 3: line}


def judge_streams(run, line, word, null):
    if run.get('speaks_on') == 'standard_streams':
        return {0: line, 1: line, 2: word}
    return {0: null, 1: null, 2: null, 3: line, 4: word}


class Judges:
    def __init__(self, bench):
        self.bench = bench
        self.waiting = {}

    def processes(self):
        return [judge.pid for judge in self.waiting.values()]

    def open(self, number, is_new, test, run):
        """A judge for one program. `number`: of the test among the artifacts; `is_new`: whether it now means another.

        @raises NotStarted
        """
        kept = self.waiting.pop(number, None)
        if kept is not None and is_new:
            kept.stop()
            kept = None
        if not run.get('lasts_for_programs'):
            return OwnJudge(self.bench, test, run)
        judge = kept or LastingJudge(self.bench, number, test, run)
        judge.begin()
        return judge

    def release(self, judge, is_fine):
        """After its job: the wait status of one that is gone."""
        if judge.number is None or not is_fine or not judge.can_go_on():
            return judge.stop()
        self.waiting[judge.number] = judge
        if len(self.waiting) > _MOST_WAITING:
            self.waiting.pop(next(iter(self.waiting))).stop()
        return 0


class OwnJudge:
    """`line`: what it speaks on besides by its end. `guests_end`: the socket for the guest."""

    number = None
    line = None

    def __init__(self, bench, test, run):
        self.bench = bench
        self.words = memory_file('word')
        self.guests_end, own = _socket.socketpair()
        executable, arguments, more = executed(run, test)
        descriptors = {**judge_streams(run, own.fileno(), self.words, bench.null), **more}
        limits = judge_limits(run, 0)
        self.pid = start(
            lambda: bench.fence.enter(descriptors, limits, False), executable, arguments, bench.environment, '/'
        )
        own.close()
        bench.running.add(self.pid)

    def word(self):
        """Nothing where it has said nothing."""
        size = os.fstat(self.words).st_size
        return os.pread(self.words, size, 0) if size <= LARGEST_WORD else b''

    def stop(self):
        os.close(self.words)
        return end(self.pid, self.bench.fence.alone)[0]


class LastingJudge:
    def __init__(self, bench, number, test, run):
        self.bench = bench
        self.number = number
        self.control, theirs = _socket.socketpair()
        pairs = [_socket.socketpair() for _ in range(run['lasts_for_programs'])]
        self.guests_ends = [guests for guests, _ in pairs]
        self.next = 0
        executable, arguments, more = executed(run, test)
        lines = {_FIRST_LINE + place: own.fileno() for place, (_, own) in enumerate(pairs)}
        descriptors = {0: bench.null, 1: bench.null, 2: bench.null, 4: theirs.fileno(), **more, **lines}
        limits = judge_limits(run, len(pairs))
        self.pid = start(
            lambda: bench.fence.enter(descriptors, limits, False), executable, arguments, bench.environment, '/'
        )
        bench.running.add(self.pid)
        self.line = self.control.fileno()
        theirs.close()
        for _, own in pairs:
            own.close()
        self._await_ready()

    def _await_ready(self):
        """It says an empty word. What a start takes is no program's time."""
        ending = Ending(self.pid, self.bench.leave, self.line)
        is_ready = ending.wait(_START_PATIENCE_MS) and self._frame() == b''
        ending.close()
        if not is_ready:
            self.stop()
            raise NotStarted('the judge did not start')

    def begin(self):
        self.guests_end = self.guests_ends[self.next]
        try:
            self.control.sendall((_FIRST_LINE + self.next).to_bytes(4, 'little'))
        except OSError:
            pass  # it is gone, which its end tells
        self.next += 1

    def word(self):
        return self._frame() or b''

    def _frame(self):
        """The next frame, or None where none came."""
        data = b''
        try:
            self.control.settimeout(5)
            while len(data) < 4 or len(data) < 4 + min(int.from_bytes(data[:4], 'little'), LARGEST_WORD):
                part = self.control.recv(1 << 16)
                if not part:
                    return None
                data += part
        except OSError:
            return None
        return data[4:]

    def can_go_on(self):
        return self.next < len(self.guests_ends) and not has_ended(self.pid)

    def stop(self):
        self.control.close()
        for line in self.guests_ends[self.next :]:
            line.close()
        return end(self.pid, self.bench.fence.alone)[0]
