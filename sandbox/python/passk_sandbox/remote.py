"""The judge's end of the line: calls into the guest, and stand-ins for what is no plain data.

A protocol failure is sticky and is raised as a BaseException: a test's own `except Exception` can't swallow it, and
nothing that happens later can turn it into "passed".
"""
from . import codec
from .copy_back import update_in_place
from .frames import FrameReader, write_frame
from .guest_errors import as_raised, is_small

# One answer, and all answers of one job together.
ANSWER_LIMIT = 16 << 20
JOB_LIMIT = 64 << 20
TEXT_LIMIT = 2000

# Larger is no line of a file and no size of an output; Node could not even read it as a number.
LARGEST_COUNT = 1 << 31

_UNDECODABLE = (ValueError, TypeError, KeyError, IndexError, RecursionError, ArithmeticError, AttributeError)


def _count(value):
    """A number that a guest gives for people to read, or None."""
    return value if type(value) is int and 0 <= value < LARGEST_COUNT else None


def _text(value, limit):
    if type(value) is not str:
        raise TypeError('no text')
    return value[:limit]


class Broken(BaseException):
    """The guest can't be judged further. `kind` says how it ended."""

    def __init__(self, kind, message, exception=None):
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.exception = exception


class Line:
    """One job's connection to its guest.

    `expects_stop`: whether the test speaks of StopIteration itself.
    `plan`: a request of all the calls that the test will make after the first, if they are known beforehand, and how many
    they are.
    """

    def __init__(self, descriptor, copy_back, plan=(None, 0), expects_stop=True):
        self.descriptor = descriptor
        self.answers = FrameReader(descriptor)
        self.copy_back = copy_back
        self.expects_stop = expects_stop
        # Until the second call; then only the number of its answers that are still to come.
        self.plan, self.planned = plan
        # Bytes that the program had printed when it gave the last answer, if it may have gone on since.
        self.printed = None
        self.calls = 0
        # Whether the test has asked anything of the program; waiting for it to load is not asking.
        self.asked = False
        self.received = 0
        self.broken = None
        self.last_call = None
        self.last_result = None
        self.raised = None
        self.raised_details = None
        self.callbacks = []
        self.encode = codec.encoder(self.lend)
        self.decode_any = codec.decoder(self.borrow)

    def fail(self, kind, message, exception=None):
        if self.broken is None:
            self.broken = Broken(kind, message, exception)
        raise self.broken

    def lend(self, value):
        """A function of the test's as an argument: the guest may call it, and nothing else."""
        if type(value) is Remote:  # the guest's own object goes home
            return {'h': [value._number, 1]}
        if not callable(value):
            raise TypeError('a test passed a %s, which is no plain data' % type(value).__name__)
        self.callbacks.append(value)
        return {'h': [len(self.callbacks) - 1]}

    def borrow(self, body):
        """A handle of the guest's. It makes no more calls by itself after that, for the test may use the handle first."""
        self.planned = 0
        return Remote(self, body)

    def decode(self, body):
        try:
            return self.decode_any(body)
        except _UNDECODABLE as error:
            self.fail('protocol', 'undecodable value: %s' % type(error).__name__)

    def send(self, message):
        self.send_request(codec.dump_request(message))

    def send_request(self, request):
        """A guest that is gone is found out by receive(), which first reads what it said last: why it did not load."""
        try:
            write_frame(self.descriptor, request)
        except OSError:
            pass

    def receive(self):
        try:
            frame = self.answers.read(ANSWER_LIMIT)
            self.received += len(frame)
            if self.received > JOB_LIMIT:
                self.fail('output', 'the results of the calls are larger than %d MiB together' % (JOB_LIMIT >> 20))
            answer = codec.loads(frame)
        except (EOFError, OSError):
            self.fail('ended', 'the program ended before the test did')
        except (ValueError, RecursionError) as error:
            if 'frame of' in str(error):
                self.fail('output', 'a result is larger than %d MiB' % (ANSWER_LIMIT >> 20))
            self.fail('protocol', 'undecodable answer: %s' % type(error).__name__)
        if type(answer) is not dict:
            self.fail('protocol', 'undecodable answer')
        return answer

    def drop_plan(self):
        """Every call goes by itself: not all that the test calls is in the plan."""
        self.plan, self.planned = None, 0

    def ask(self, message):
        """Send one request and return its answer, serving callbacks in between; raises what the program raised."""
        if self.broken is not None:
            raise self.broken
        self.asked = True
        self.send(message)
        return self.listen()

    def next_planned(self):
        """The answer to the next call of the plan, which the guest makes without being asked again."""
        if self.broken is not None:
            raise self.broken
        if self.plan is not None:
            self.send_request(self.plan)
            self.plan = None
        self.planned -= 1
        return self.listen()

    def listen(self):
        while True:
            answer = self.receive()
            self.printed = _count(answer.get('o'))
            if 'c' in answer:
                self.serve_callback(answer['c'])
                continue
            if 'l' in answer:
                details = self.exception_details(answer['l'])
                self.fail('load', details['message'], details)
            if 'e' in answer:
                self.raise_guest(answer['e'])
            return answer

    def load(self):
        """Make sure that the program has loaded, if no call has shown it yet."""
        if self.calls == 0:
            asked = self.asked
            self.ask({'p': 1})
            self.asked = asked

    def close(self):
        """The job is over, and its descriptor will be another's: what the test left behind must not speak to that."""
        self.broken = self.broken or Broken('ended', 'the test is over')

    def serve_callback(self, body):
        try:
            function = self.callbacks[body[0]]
            args, kwargs = self.decode(body[1])
        except _UNDECODABLE as error:
            self.fail('protocol', 'undecodable callback: %s' % type(error).__name__)
        try:
            reply = {'v': self.encode(function(*args, **kwargs))}
        except Exception as error:
            # The program's side makes an exception of it. No text is made here of what may be the program's own values.
            arguments = [item for item in error.args if is_small(item)]
            reply = {'e': type(error).__name__, 'a': arguments if len(arguments) == len(error.args) else []}
        self.send(reply)

    def exception_details(self, body):
        try:
            base, name, text, arguments, fields, line = body
            base, name, text = (_text(item, TEXT_LIMIT) for item in (base, name, text))
            arguments = None if arguments is None else list(self.decode_any(arguments))
            fields = dict(self.decode_any(fields))
            line = _count(line)
        except _UNDECODABLE:
            self.fail('protocol', 'undecodable exception')
        message = '%s: %s' % (name[:80], text) if text else name[:80]
        details = {'base': base[:80], 'name': name[:80], 'text': text, 'arguments': arguments, 'fields': fields}
        return {**details, 'line': line, 'message': message}

    def raise_guest(self, body):
        """Raise the program's exception here, by builtin class; SystemExit and its kind become GuestError."""
        details = self.exception_details(body)
        error = as_raised(
            details['base'], details['text'], details['arguments'], details['fields'], self.expects_stop
        )
        self.raised, self.raised_details = error, details
        raise error

    def call(self, target, args, kwargs):
        """Call a function of the program by name or handle."""
        self.calls += 1
        self.last_call = (target, args, kwargs)
        self.last_result = None
        # Most wrong programs fail at once, and what they do after that is wasted: the first call goes alone.
        alone = self.calls == 1 or not self.planned
        answer = self.ask(self.call_message(target, args, kwargs)) if alone else self.next_planned()
        if 'v' not in answer:
            self.fail('protocol', 'an answer without a value')
        if self.copy_back and 'm' in answer:
            copied = self.decode(answer['m'])
            update_in_place(args, copied[0])
            update_in_place(kwargs, copied[1])
        value = self.decode(answer['v'])
        self.last_result = (value,)
        return value

    def call_message(self, target, args, kwargs):
        message = {'f': target}
        if codec.crosses_whole(args) and codec.crosses_whole(kwargs):
            message['r'] = [args, kwargs]
        else:
            message['a'] = self.encode([args, kwargs])
        if self.copy_back:
            message['m'] = 1
        return message


class Remote:
    """A value of the program that is no plain data: equal to itself only, with the truth value it claims."""

    __slots__ = ('_kind', '_line', '_name', '_number', '_truth')

    def __init__(self, line, body):
        fields = (line, int(body[0]), str(body[1]), str(body[2]), bool(body[3]))
        for slot, field in zip(('_line', '_number', '_kind', '_name', '_truth'), fields):
            object.__setattr__(self, slot, field)

    def __getattr__(self, name):
        """Attributes of the program's objects: a test may build a tree of its nodes."""
        if name.startswith('__'):
            raise AttributeError('%r object has no attribute %r' % (self._name, name))
        return self._line.decode(self._line.ask({'g': [self._number, name]}).get('v'))

    def __setattr__(self, name, value):
        self._line.ask({'w': [self._number, name], 'a': self._line.encode(value)})

    def __bool__(self):
        return self._truth

    def __repr__(self):
        return '<%s of the program>' % self._name

    def __iter__(self):
        if self._kind == 'next':
            return self
        if self._kind != 'iter':
            raise TypeError('%r object is not iterable' % self._name)
        number = self._line.ask({'i': self._number}).get('v')
        if type(number) is not int:
            self._line.fail('protocol', 'an iterator without a number')
        return Remote(self._line, [number, 'next', self._name, True])

    def __next__(self):
        if self._kind != 'next':
            raise TypeError('%r object is not an iterator' % self._name)
        answer = self._line.ask({'n': self._number})
        if 's' in answer:
            raise StopIteration
        return self._line.decode(answer.get('v'))

    def __call__(self, *args, **kwargs):
        if self._kind != 'call':
            raise TypeError('%r object is not callable' % self._name)
        return self._line.call(self._number, args, kwargs)
