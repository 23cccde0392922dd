import { type ByteCursor, createByteCursor, PickleFault } from './byte-cursor.ts';
import { createPickleStack, type PickleStack } from './pickle-stack.ts';
import { pickledFloat, pickledInteger, writtenInteger } from './pickled-numbers.ts';

type Step = (stack: PickleStack, bytes: ByteCursor) => void;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const text =
  (lengthBytes: number): Step =>
  (stack, bytes) => {
    const taken = bytes.take(bytes.number(lengthBytes));
    try {
      stack.push(UTF8.decode(taken));
    } catch {
      throw new PickleFault(`a text of it, before byte ${bytes.position}, is not valid UTF-8`);
    }
  };
const integer =
  (count: number): Step =>
  (stack, bytes) =>
    stack.push(bytes.number(count));
const long =
  (lengthBytes: number): Step =>
  (stack, bytes) =>
    stack.push(pickledInteger(bytes.take(bytes.number(lengthBytes))));
const constant =
  (value: unknown): Step =>
  (stack) =>
    stack.push(value);
const tuple =
  (count: number): Step =>
  (stack) => {
    const items = Array.from({ length: count }, () => stack.pop()).reverse();
    stack.pushList(items);
  };
const put =
  (count: number): Step =>
  (stack, bytes) =>
    stack.memoize(bytes.number(count));
const get =
  (count: number): Step =>
  (stack, bytes) =>
    stack.recall(bytes.number(count));

/**
 * Every opcode that is followed, by its byte. They make texts, numbers, lists, tuples and dicts, and nothing else: whatever names a class or a
 * function of Python's, calls one or sets up an object is not here, and so is refused like a byte that is no opcode.
 */
const STEPS: Readonly<Record<string, Step>> = {
  '\x80': (_, bytes) => void bytes.take(1), // PROTO
  '\x95': (_, bytes) => void bytes.take(8), // FRAME: only says how long what follows is
  X: text(4),
  '\x8c': text(1),
  '\x8d': text(8),
  V: (stack, bytes) => stack.push(escaped(bytes.line())),
  N: constant(null),
  '\x88': constant(true),
  '\x89': constant(false),
  K: integer(1),
  M: integer(2),
  J: (stack, bytes) => stack.push(bytes.take(4).readInt32LE()),
  '\x8a': long(1),
  '\x8b': long(4),
  I: (stack, bytes) => {
    const line = bytes.line();
    stack.push(line === '00' ? false : line === '01' ? true : writtenInteger(line));
  },
  L: (stack, bytes) => stack.push(writtenInteger(bytes.line())),
  F: (stack, bytes) => stack.push(pickledFloat(Number(bytes.line() || Number.NaN))),
  G: (stack, bytes) => stack.push(pickledFloat(bytes.take(8).readDoubleBE())),
  '(': (stack) => stack.mark(),
  '0': (stack) => void stack.pop(),
  '1': (stack) => void stack.popToMark(),
  ']': (stack) => stack.pushList(),
  l: (stack) => stack.pushList(stack.popToMark()),
  a: (stack) => {
    const item = stack.pop();
    stack.append([item]);
  },
  e: (stack) => {
    const items = stack.popToMark();
    stack.append(items);
  },
  ')': tuple(0),
  t: (stack) => stack.pushList(stack.popToMark()),
  '\x85': tuple(1),
  '\x86': tuple(2),
  '\x87': tuple(3),
  '}': (stack) => stack.pushDict(),
  d: (stack) => {
    const items = stack.popToMark();
    stack.pushDict();
    stack.setItems(items);
  },
  s: (stack) => {
    const value = stack.pop();
    const key = stack.pop();
    stack.setItems([key, value]);
  },
  u: (stack) => {
    const items = stack.popToMark();
    stack.setItems(items);
  },
  q: put(1),
  r: put(4),
  p: (stack, bytes) => stack.memoize(index(bytes.line())),
  '\x94': (stack) => stack.memoize(stack.memoSize),
  h: get(1),
  j: get(4),
  g: (stack, bytes) => stack.recall(index(bytes.line())),
};

/** Opcodes that call or build what Python has, by the names that the pickle module gives them. */
const REFUSED: Readonly<Record<string, string>> = {
  c: 'GLOBAL',
  '\x93': 'STACK_GLOBAL',
  R: 'REDUCE',
  b: 'BUILD',
  i: 'INST',
  o: 'OBJ',
  '\x81': 'NEWOBJ',
  '\x92': 'NEWOBJ_EX',
  P: 'PERSID',
  Q: 'BINPERSID',
  '\x82': 'EXT1',
  '\x83': 'EXT2',
  '\x84': 'EXT4',
};

/**
 * Reads a pickle of Python's that holds plain values. Nothing in it is ever called: what asks for more than texts, numbers, lists, tuples
 * and dicts is refused where it does. Dicts come as maps; numbers keep their digits.
 *
 * @throws PickleFault for what is refused, cut short, or no pickle
 */
export function readPickle(bytes: Buffer): unknown {
  const cursor = createByteCursor(bytes);
  const stack = createPickleStack();
  for (;;) {
    const at = cursor.position;
    const opcode = cursor.take(1).toString('latin1');
    if (opcode === '.') return stack.result();
    const step = Object.hasOwn(STEPS, opcode) ? STEPS[opcode] : undefined;
    if (step !== undefined) step(stack, cursor);
    else if (Object.hasOwn(REFUSED, opcode))
      throw new PickleFault(
        `${REFUSED[opcode]} at byte ${at} asks for an object of Python's, which is never made`,
      );
    else throw new PickleFault(`byte ${at}, ${JSON.stringify(opcode)}, makes no plain value`);
  }
}

function index(line: string): number {
  if (!/^\d{1,9}$/.test(line))
    throw new PickleFault(`${JSON.stringify(line.slice(0, 40))} is no place in its memo`);
  return Number(line);
}

/** Protocol 0 writes what is not Latin-1 as `\u` and `\U`, and the backslash, too. */
function escaped(line: string): string {
  return line.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (_, short?: string, long?: string) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    if (code > 0x10ffff) throw new PickleFault('a text of it has a character that there is none of');
    return String.fromCodePoint(code);
  });
}
