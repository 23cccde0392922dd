"""Mutated answers of a guest, read by the judge's end of the line: `python3 fuzz_codec.py SANDBOX COUNT SEED`.

Each must be a value, an exception of the program's or a protocol failure: nothing else may be raised, the process must not die, and
its memory stays bounded. Prints one line of JSON; leaves with 1 at the first answer that did anything else.
"""
import collections
import dataclasses
import datetime
import decimal
import enum
import faulthandler
import fractions
import inspect
import json
import random
import resource
import sys
import warnings

faulthandler.enable()
sys.path.insert(0, sys.argv[1])

from passk_sandbox import codec, evidence, guest_records, handles, remote  # noqa: E402

COUNT, SEED = int(sys.argv[2]), int(sys.argv[3])
MEMORY_BYTES = 2 << 30
MOST_ASKED = 60

warnings.simplefilter('ignore')


class Color(enum.Enum):
    RED = 1
    BLUE = (2, 'b')


class Level(enum.IntEnum):
    LOW = 1


Pair = collections.namedtuple('Pair', 'left right')


@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: int
    y: object = None


class Node:
    def __init__(self, value, then=None):
        self.value, self.then = value, then


async def later():
    return 1


def samples():
    day = datetime.datetime(2024, 2, 29, 1, 2, 3, 4, datetime.timezone(datetime.timedelta(hours=2), 'X'))
    yield from (0, -1, 10**400, 1.5, float('nan'), True, None, 'text', 'é\ud800', [1, 2], ['a'], (1, 'x'), {'k': [1], 2: ()})
    yield from ({1, 2}, frozenset('ab'), b'b', bytearray(b'c'), 1j, range(3, 9, 2), ..., int, ValueError, slice(1, None))
    yield from (fractions.Fraction(1, 3), decimal.Decimal('1.10'), day, day.date(), day.time(), day - day, datetime.timezone.utc)
    yield from (collections.deque([1, [2]], 3), collections.OrderedDict(a=1), collections.Counter('aab'))
    yield from (collections.defaultdict(list, {1: [2]}), collections.defaultdict(lambda: 1), {1: 2}.keys(), {1: 2}.values(), {1: 2}.items())
    yield from (Color.RED, [Color.BLUE, Color.BLUE], Level.LOW, Pair(1, [2]), Point(1, 2), [Point(1), Point(1)], Node(1, Node(2)))
    yield from (len, (i for i in range(3)), iter([1]), object(), later(), [[1, [2, [3]]], [[4]]], {Point(1): {Point(2)}})
    row, cycle, deep = [0], [1], []
    cycle.append((cycle, {'c': cycle}))
    for _ in range(200):
        deep = [deep]
    knot = Node(1)
    knot.then = knot
    yield from ([row] * 3, cycle, deep, [knot, knot], collections.deque([cycle]), [frozenset([(1, (2,))]), row, row, {row[0]: row}])


class Guest:
    """Encodes as a guest does."""

    def __init__(self):
        self.handles = handles.Handles(self)
        records = guest_records.GuestRecords(self.handles.describe)
        records.namespace = {'Node': Node, 'Pair': Pair}
        records.shared = frozenset(['Node'])
        self.encode = codec.encoder(self.handles.describe, records)


def frames():
    guest = Guest()
    for value in samples():
        yield codec.dumps({'v': guest.encode(value)})
    mine = ['ValueError', 'Mine', 'text', ['text', [1]], {'d': []}, 3, []]
    yield codec.dumps({'e': mine})
    yield codec.dumps({'e': ['UnicodeDecodeError', 'Mine', 'text', None, {'d': [['reason', 'x'], ['start', -5]]}, None, []]})
    yield codec.dumps({'e': ['ExceptionGroup', 'Mine', 'text', None, {'d': []}, 3, [['text'], [mine, mine]]]})
    yield codec.dumps({'v': 1, 'o': 5})
    yield codec.dumps({'c': [0, guest.encode([[1], {'k': 2}])]})
    yield codec.dumps({'v': guest.encode([[['x', 1, [], 'int'], ['y', 3, [2], None]], 'str'])})


TAGS = [b'"%s"' % tag.encode() for tag in 'tdsfbBciurEThGFDlvkzaNoeqOCnv'] + [b'"coroutine"', b'"next"', b'"iter"', b'"Node"', b'"x"']
PIECES = TAGS + [
    b'-1', b'0', b'1', b'true', b'null', b'1e999', b'9' * 30, b'9' * 5000, b'1e308', b'[]', b'{}', b'[[]]', b'{"t":[]}', b'""', b'"\\ud800"',
    b'{"i":"0xfffffffffffffffffffffffff"}', b'{"G":[0,[["l",[0],null]]]}', b'{"G":[0,[["t",[0],null]]]}', b'[0,["call"],"f",true,null]',
    b'{"h":[0,["len","iter"],"f",true,[0,["x"],true,true]]}', b'[' * 900, b'{"t":[' * 60, b'2147483648', b'-99999999999999999999', b'"\\u0000"',
]  # fmt: skip


def mutate(frame, pool, chance):
    data = bytearray(frame)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        at, kind = chance.randrange(len(data) + 1), chance.randrange(12)
        if kind == 0 and data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del data[at:]
        elif kind == 2:
            del data[at : at + chance.randrange(12)]
        elif kind == 3:
            data[at:at] = chance.choice(PIECES)
        elif kind == 4:  # another frame's piece
            other = chance.choice(pool)
            start = chance.randrange(len(other))
            data[at:at] = other[start : start + chance.randrange(60)]
        else:  # one value of the JSON for another, so that most of what follows is still well formed
            return replace_value(data, pool, chance)
    return bytes(data)


def replace_value(data, pool, chance):
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return bytes(data)
    holders, stack = [], [whole]
    while stack:
        holder = stack.pop()
        if isinstance(holder, (list, dict)) and holder:
            holders.append(holder)
            stack.extend(holder if isinstance(holder, list) else holder.values())
    if not holders:
        return bytes(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        holder = chance.choice(holders)
        key = chance.randrange(len(holder)) if isinstance(holder, list) else chance.choice(list(holder))
        kind = chance.randrange(4)
        if kind == 0:
            new = chance.choice((0, -1, 1, 2**70, None, True, '', 'x', [], {}, 1.5, [[0]], {'t': [1]}, 'é'))
        elif kind == 1:
            other = chance.choice(holders)
            new = json.loads(json.dumps(other)) if len(json.dumps(other)) < 5000 else 0
        elif kind == 2:
            new = json.loads(chance.choice(pool)).get('v')
        else:
            new = chance.choice((chance.randrange(12), chance.choice('tdsfbBciurEThGFDlvkzaNoeqOC')))
        if isinstance(holder, dict) and chance.random() < 0.3:
            holder[chance.choice('tdsfbBciurEThGFDlvkzaNoe')] = holder.pop(key)
        else:
            holder[key] = new
    try:
        return json.dumps(whole).encode()
    except (ValueError, RecursionError):
        return bytes(data)


class Asked(Exception):
    """The same answer has been read often enough."""


class FuzzedLine(remote.Line):
    def __init__(self, frame):
        super().__init__(-1, False)
        self.frame, self.reads = frame, 0
        self.records.namespace = TEST_NAMESPACE
        self.answers = self
        self.callbacks = [lambda *args, **kwargs: args]

    def read(self, limit):
        self.reads += 1
        if self.reads > MOST_ASKED:
            raise Asked
        return self.frame

    def send(self, message):
        codec.dump_request(message)


TEST_NAMESPACE = {'__name__': 'test'}
exec('class Node:\n    pass\n', TEST_NAMESPACE)


def use(line, value):
    """What a test may do with a value. Python's own errors are the test's."""
    uses = (
        lambda: value == [1, (2, {'a': 3})],
        lambda: value == value,
        lambda: evidence.shorten(value),
        lambda: hash(value),
        lambda: len(value),
        lambda: value[0],
        lambda: next(iter(value)),
        lambda: value.x,
        lambda: sorted([value, value]),
        lambda: line.encode(value),
        lambda: value.__signature__,
        lambda: value.__enter__(),
    )
    for step in uses:
        try:
            step()
        except (Exception, remote.Broken):
            pass
    if inspect.iscoroutine(value):
        try:
            value.send(None)
            value.send(None)
        except (Exception, remote.Broken):
            pass
        value.close()


def main():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    chance = random.Random(SEED)
    pool = list(frames())
    endings = collections.Counter()
    for number in range(COUNT):
        frame = mutate(chance.choice(pool), pool, chance) if number >= len(pool) else pool[number]
        line = FuzzedLine(frame)
        try:
            answer = line.ask({'p': 1})
            value = line.decode(answer.get('v'))
            endings['value'] += 1
            use(line, value)
        except remote.Broken as error:
            endings[error.kind] += 1
            if number < len(pool):
                raise SystemExit('an answer as it is was refused: %r' % frame) from None
        except Asked:
            endings['value'] += 1
        except BaseException as error:
            if error is not line.raised:
                print(json.dumps({'frame': frame.decode('latin-1')[:2000], 'number': number, 'raised': repr(error)[:300]}), flush=True)
                raise
            endings['exception of the program'] += 1
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({'answers': COUNT, 'seed': SEED, 'peak_kib': peak_kib, **endings}))


main()
