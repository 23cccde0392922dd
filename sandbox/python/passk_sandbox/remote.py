"""The judge's end of the line: calls into the guest, and stand-ins for what is no plain data.

A protocol failure is sticky and is raised as a BaseException: a test's own `except Exception` can't swallow it, and
nothing that happens later can turn it into "passed".
"""
from . import codec, lending
from .copy_back import update_in_place
from .frames import FrameReader, write_frame
from .guest_errors import MOST_LAYERS, MOST_MEMBERS, as_raised, is_small
from .judge_records import JudgeRecords
from .stand_in import stand_in

# One answer, and all answers of one job together.
ANSWER_LIMIT = 16 << 20
JOB_LIMIT = 64 << 20
TEXT_LIMIT = 2000

MOST_NOTES = 5

# Larger is no line of a file and no size of an output; Node could not even read it as a number.
LARGEST_COUNT = 1 << 31

_UNDECODABLE = (ValueError, TypeError, KeyError, IndexError, RecursionError, ArithmeticError, AttributeError, MemoryError)


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
        self.borrowed = {}
        self.noted = []
        self.records = JudgeRecords(self.borrow)
        self.encode = codec.encoder(self.lend, self.records)
        self.decode_any = codec.decoder(self.borrow, self.records)

    def fail(self, kind, message, exception=None):
        if self.broken is None:
            self.broken = Broken(kind, message, exception)
        raise self.broken

    def lend(self, value):
        """What of the test's is no data, as an argument: the guest may call it, or ask for its next item, and nothing else."""
        return {'h': lending.handle(self, value)}

    def borrow(self, body):
        """A handle of the guest's. It makes no more calls by itself after that, for the test may use the handle first."""
        self.planned = 0
        return stand_in(self, body, self.borrowed)

    def note(self, what):
        """Something that the test might need and does not get from another process; for the evidence of a failure."""
        if what not in self.noted and len(self.noted) < MOST_NOTES:
            self.noted.append(what)

    def checked(self, build, parts):
        """`build(parts)` of what a guest described."""
        try:
            return build(parts)
        except _UNDECODABLE as error:
            self.fail('protocol', 'undecodable description: %s' % type(error).__name__)

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
        except (ValueError, RecursionError, MemoryError) as error:
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

    def exception_details(self, body, layers=MOST_LAYERS):
        try:
            base, name, text, arguments, fields, line, *more = body
            base, name, text = (_text(item, TEXT_LIMIT) for item in (base, name, text))
            arguments = None if arguments is None else list(self.decode_any(arguments))
            fields = dict(self.decode_any(fields))
            line = _count(line)
            group = self.group_details(more[0], layers) if more and more[0] else None
        except _UNDECODABLE:
            self.fail('protocol', 'undecodable exception')
        message = '%s: %s' % (name[:80], text) if text else name[:80]
        details = {'base': base[:80], 'name': name[:80], 'text': text, 'arguments': arguments, 'fields': fields}
        return {**details, 'line': line, 'message': message, 'group': group}

    def group_details(self, members, layers):
        """(message, details of each member) of an exception group."""
        message, described = members
        (message,) = self.decode_any(message)
        described = described[:MOST_MEMBERS] if layers else []
        return _text(message, TEXT_LIMIT), [self.exception_details(member, layers - 1) for member in described]

    def raise_guest(self, body):
        """Raise the program's exception here, by builtin class; SystemExit and its kind become GuestError."""
        details = self.exception_details(body)
        error = as_raised(details, self.expects_stop)
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
            update_in_place(args, copied[0], self.records.crosses)
            update_in_place(kwargs, copied[1], self.records.crosses)
        value = self.decode(answer['v'])
        self.last_result = (value,)
        return value

    def call_message(self, target, args, kwargs):
        message = {'f': target}
        if self.calls == 1 and (shared := self.records.shared_classes()):
            message['k'] = shared
        if codec.crosses_whole(args) and codec.crosses_whole(kwargs):
            message['r'] = [args, kwargs]
        else:
            message['a'] = self.encode([args, kwargs])
        if self.copy_back:
            message['m'] = 1
        return message
