import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { LosslessNumber } from 'lossless-json';
import { describe, expect, test } from 'vitest';
import { isPasskError, PasskError } from '../../../src/core/errors.ts';
import { PickleFault } from '../../../src/problems/pickle/byte-cursor.ts';
import { readPickle } from '../../../src/problems/pickle/read-pickle.ts';
import { unpackTests } from '../../../src/problems/pickle/unpack-tests.ts';
import type { RowFault } from '../../../src/problems/rows/row-tests.ts';

/** What `pickle` of Python itself makes of several values; lines of a script that fills the list `made`. */
function pickledByPython(script: string): readonly Buffer[] {
  const code = `import pickle, sys, json, base64\nmade = []\n${script}\nprint(json.dumps([base64.b64encode(one).decode() for one in made]))`;
  const output = execFileSync('python3', ['-c', code], { encoding: 'utf8' });
  return (JSON.parse(output) as string[]).map((text) => Buffer.from(text, 'base64'));
}

const fault: RowFault = (field, problem, expected) =>
  new PasskError('E_INPUT', problem, { file: 'rows.jsonl', line: 3, field, expected });

describe('what Python pickles', () => {
  test('plain values are the same in every protocol, to the last digit', () => {
    const pickles = pickledByPython(`
value = {"text": "a\\n\\\\\\u00e9\\U0001f600", "list": [1, -2, 300, -70000, 2**31, 2**53 + 1, -(2**200), 0], "tuple": (1, "b", (), (None,)),
         "floats": [1.0, -0.5, 1e300, 1e21], "flags": [True, False, None], "many": list(range(2500)), "long": "x" * 70000}
value["again"] = value["list"]
made = [pickle.dumps(value, protocol=p) for p in range(6)]`);
    for (const bytes of pickles) {
      const read = readPickle(bytes);
      expect(Object.fromEntries(read as Map<string, unknown>)).toEqual({
        text: 'a\n\\\u00e9\u{1f600}',
        list: [
          1,
          -2,
          300,
          -70_000,
          2 ** 31,
          new LosslessNumber('9007199254740993'),
          new LosslessNumber(String(-(2n ** 200n))),
          0,
        ],
        tuple: [1, 'b', [], [null]],
        floats: ['1.0', '-0.5', '1e+300', '1e+21'].map((text) => new LosslessNumber(text)),
        flags: [true, false, null],
        many: Array.from({ length: 2500 }, (_, i) => i),
        long: 'x'.repeat(70_000),
        again: (read as Map<string, unknown>).get('list'),
      });
    }
  });

  test('objects are refused, whatever makes them, and nothing is called', () => {
    const pickles = pickledByPython(`
import os, collections, datetime, io
class Evil:
    def __reduce__(self):
        return (os.system, ("touch /tmp/passk-pickle-was-called",))
class Built:
    def __init__(self): self.x = 1
class New(str):
    def __reduce_ex__(self, protocol): return (collections.namedtuple, ("a", "b"))
class Persistent(pickle.Pickler):
    def persistent_id(self, obj): return "id" if obj == "x" else None
for protocol in range(6):
    for value in [Evil(), [{"input": Evil()}], Built(), {1, 2}, frozenset([1]), b"bytes", bytearray(b"x"), os.system, datetime.date(2020, 1, 1), 1j, New("x"), collections.OrderedDict(a=1)]:
        made.append(pickle.dumps(value, protocol=protocol))
    out = io.BytesIO(); Persistent(out, protocol).dump(["x"]); made.append(out.getvalue())`);
    expect(pickles).toHaveLength(6 * 13);
    for (const bytes of pickles) expect(() => readPickle(bytes)).toThrow(PickleFault);
    expect(() => readPickle(pickles[0] as Buffer)).toThrow(
      /^GLOBAL at byte \d+ asks for an object of Python's/,
    );
  });

  test('what holds itself, what is endless when written out, and numbers without end are refused', () => {
    const pickles = pickledByPython(`
loop = []; loop.append(loop); made.append(pickle.dumps(loop))
loop = {}; loop["a"] = [loop]; made.append(pickle.dumps(loop))
loop = []; loop.append((loop,)); made.append(pickle.dumps(loop))
laughs = ["ha"]
for _ in range(30): laughs = [laughs] * 10
made.append(pickle.dumps(laughs))
deep = []
for _ in range(400): deep = [deep]
made.append(pickle.dumps(deep))
made.append(pickle.dumps(float("inf"))); made.append(pickle.dumps(float("nan"), protocol=0)); made.append(pickle.dumps(1 << 100000))
made.append(pickle.dumps({1: 2})); made.append(pickle.dumps({(1, 2): 2})); made.append(pickle.dumps("\\ud800", protocol=4))`);
    for (const [i, bytes] of pickles.entries())
      expect(() => readPickle(bytes), `pickle ${i}`).toThrow(PickleFault);
  });
});

describe('what nobody pickles', () => {
  test.each<readonly [what: string, bytes: Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a text of 2^63 bytes', Buffer.from([0x8d, 255, 255, 255, 255, 255, 255, 255, 0x7f])],
    ['a text of 4 GiB', Buffer.from([0x58, 255, 255, 255, 255])],
    ['an integer of 4 GiB', Buffer.from([0x8b, 255, 255, 255, 255])],
    ['a memo that was never kept', Buffer.from('h\x07.', 'latin1')],
    ['a mark in the place of a value', Buffer.from('(.', 'latin1')],
    ['a mark in a tuple', Buffer.from('N(\x86.', 'latin1')],
    ['two values', Buffer.from('NN.', 'latin1')],
    ['a value for a list that is none', Buffer.from('NNa.', 'latin1')],
    ['a key without value', Buffer.from('}(X\x01\0\0\0au.', 'latin1')],
    ['a list put into itself', Buffer.from(']2a.', 'latin1')],
    ['a character that there is none of', Buffer.from('V\\U00ffffff\n.', 'latin1')],
    ['no end', Buffer.from('N', 'latin1')],
    ['an integer in words', Buffer.from('Ione\n.', 'latin1')],
  ])('%s is refused', (_, bytes) => {
    expect(() => readPickle(bytes)).toThrow(PickleFault);
  });

  test('a pickle that is cut short or changed anywhere makes plain values, or is refused', () => {
    const [bytes = Buffer.alloc(0), old = Buffer.alloc(0)] = pickledByPython(`
value = [{"input": "1 2", "output": "3", "n": [1, 2.5, 2**70], "t": (1, None, True)}] * 2
made = [pickle.dumps(value), pickle.dumps(value, protocol=0)]`);
    const attempt = (changed: Buffer) => {
      try {
        JSON.stringify(readPickle(changed));
      } catch (error) {
        if (!(error instanceof PickleFault)) throw error;
      }
    };
    for (let end = 0; end < bytes.length; end++) attempt(bytes.subarray(0, end));
    const change = fc.tuple(fc.constantFrom(bytes, old), fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = Buffer.from(changes[0]?.[0] ?? bytes);
        for (const [, at, byte] of changes) changed[at % changed.length] = byte;
        attempt(changed);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (random) => attempt(Buffer.from(random))),
      { numRuns: 3000 },
    );
  });

  test('packed data that unpack to gigabytes are refused before they are', () => {
    const large = deflateSync(Buffer.alloc(257 * 1024 * 1024), { level: 1 }).toString('base64');
    let error: unknown;
    try {
      unpackTests(large, 'private_test_cases', fault);
    } catch (caught) {
      error = caught;
    }
    expect(isPasskError(error)).toBe(true);
    expect(String(error)).toMatch(
      /rows\.jsonl:3: field "private_test_cases": it unpacks to more than 268435456 bytes/,
    );
  });
});
