"""A test that talks with a whole program: what the one writes the other reads. It runs in a judge of its own, as every test does that may
change its judge; the program's standard input and output are the line to that judge.

Nobody but the judge has what the interactor knows. How the program ended, the supervisor tells; what both come to, Node decides.
"""
import builtins
import io
import json
import marshal
import os
import sys
import types

from .as_script import exit_code

NAME = 'interactor.py'

# Of what was said.
_TRANSCRIPT_BYTES = 1500
_MESSAGE_CHARACTERS = 400


class Interactor:
    """`fields`: {"interactor": source, "arguments": [...], "files": {name: text}} of a test's payload."""

    harmless = False
    own_judge = True

    def __init__(self, fields):
        self.source = fields['interactor']
        self.arguments = fields['arguments']
        self.files = fields['files']

    def to_bytes(self):
        """The same fields for another judge."""
        return marshal.dumps({'interactor': self.source, 'arguments': self.arguments, 'files': self.files})

    def talk(self, channel, word):
        """Run it over `channel`. Returns what it came to; `word`: of the file for its verdict, which holds what was said so far whenever
        it waits, in case that nobody ever answers."""
        transcript = Transcript(word)
        standard = sys.stdin, sys.stdout, sys.stderr
        errors = io.StringIO()
        sys.stdin = io.TextIOWrapper(io.BufferedReader(Line(channel, transcript)), 'utf-8', 'replace')
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(Line(channel, transcript)), 'utf-8', line_buffering=True)
        sys.stderr = errors
        sys.argv[:] = [NAME, *self.arguments]
        self._install_files()
        code, crash = self._run()
        try:
            sys.stdout.flush()
        except Exception:
            pass
        sys.stdin, sys.stdout, sys.stderr = standard
        os.close(channel)  # the program sees the end of its input
        said = errors.getvalue().strip()
        return transcript.word({'code': code, 'said': (crash or said)[:_MESSAGE_CHARACTERS], 'crashed': crash is not None, 'end': transcript.ended})

    def _run(self):
        """(exit code, words of the exception that ended it or None)."""
        module = types.ModuleType('__main__')
        module.__file__ = NAME
        sys.modules['__main__'] = module
        try:
            exec(compile(self.source, NAME, 'exec'), module.__dict__)
            return 0, None
        except SystemExit as error:
            return exit_code(error.code), None
        except BaseException as error:
            return 1, '%s: %s' % (type(error).__name__, error)

    def _install_files(self):
        files, open_file = self.files, builtins.open

        def open_by_name(file, mode='r', *args, **kwargs):
            if not isinstance(file, str) or file not in files:
                return open_file(file, mode, *args, **kwargs)
            raw = io.BytesIO(b'' if 'w' in mode else files[file].encode('utf-8', 'surrogatepass'))
            return raw if 'b' in mode else io.TextIOWrapper(raw, 'utf-8')

        builtins.open = io.open = open_by_name


class Transcript:
    """The beginning of a dialogue, each line behind the sign of who said it."""

    def __init__(self, file):
        self.file = file
        self.said = bytearray()
        self.speaker = None
        self.ended = False

    def add(self, speaker, data):
        room = _TRANSCRIPT_BYTES - len(self.said)
        if room <= 0:
            return
        if speaker != self.speaker:
            if self.said and not self.said.endswith(b'\n'):
                self.said += b'\n'
            self.said += speaker
            self.speaker = speaker
        self.said += bytes(data[:room]).replace(b'\n', b'\n' + speaker)
        if self.said.endswith(b'\n' + speaker):
            del self.said[-len(speaker) :]
            self.speaker = None

    def word(self, end=None):
        said = self.said.decode('utf-8', 'replace')
        return {'verdict': 'ended', 'dialogue': said, **({} if end is None else {'interactor': end})}

    def keep(self):
        """For whoever finds the interactor waiting."""
        os.lseek(self.file, 0, os.SEEK_SET)
        data = json.dumps(self.word()).encode()
        os.ftruncate(self.file, 0)
        os.write(self.file, data)


class Line(io.RawIOBase):
    """The socket to the program, which is heard and recorded."""

    def __init__(self, channel, transcript):
        self.channel = channel
        self.transcript = transcript

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        self.transcript.keep()
        try:
            data = os.read(self.channel, len(buffer))
        except ConnectionError:
            data = b''
        if not data:
            self.transcript.ended = True
        self.transcript.add(b'< ', data)
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        self.transcript.keep()
        try:
            sent = os.write(self.channel, data)
        except ConnectionError:
            self.transcript.ended = True
            raise
        self.transcript.add(b'> ', bytes(data[:sent]))
        return sent
