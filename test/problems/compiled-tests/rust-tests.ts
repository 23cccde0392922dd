import type { Call } from '../recorded-calls.ts';
import { splitList } from './split-list.ts';
import type { Signature, TestWriter } from './test-writer.ts';
import { wrapLine } from './wrap-line.ts';

type Values = readonly unknown[];

/** Types of prompts, for data that nests. */
const DECLARED: Readonly<Record<string, (value: never) => string>> = {
  Order: (value: unknown) => literal("BTreeMap<&'static str, Item>", value),
  Item: (value: unknown) =>
    typeof value === 'number' ? `Item::Amount(${value})` : `Item::Basket(${literal('Order', value)})`,
  Doll: ([size, inside]: [number, Values]) =>
    `Doll { size: ${size}, inside: ${literal('Vec<Doll>', inside)} }`,
  Entry: (value: unknown) =>
    Array.isArray(value) ? `Entry::Folder(${literal('Vec<Entry>', value)})` : `Entry::Name(${text(value)})`,
  Part: (value: unknown) =>
    Array.isArray(value) ? `Part::Song(${literal('Vec<Part>', value)})` : `Part::Note(${text(value)})`,
  Member: ([name, alive, children]: [string, boolean, Values]) =>
    `Member { name: ${text(name)}, alive: ${alive}, children: ${literal('Vec<Member>', children)} }`,
  Thing: (value: unknown) =>
    Array.isArray(value) ? `Thing::Box(${literal('Vec<Thing>', value)})` : `Thing::Weight(${value})`,
};

/** Tests of Rust: a `main` whose asserts know their own lines. */
export const RUST_TESTS: TestWriter = {
  signatureOf(opening, name) {
    const [, given, result] = /\((.*)\) -> (.+?) \{$/.exec(opening) ?? [];
    if (given === undefined || result === undefined) throw new Error(`not a function of Rust: ${opening}`);
    return { name, parameters: splitList(given).map((one) => one.replace(/^(?:mut )?\w+: */, '')), result };
  },
  example: (signature, call) =>
    `${callOf(signature, call)} // ${plainly(literal(signature.result, call[1]))}`,
  test(signature, calls) {
    const { result } = signature;
    const lines = calls.map((call) =>
      wrapLine(`    check(${callOf(signature, call)}, ${literal(result, call[1])});`, '        '),
    );
    return `fn main() {
${lines.join('\n')}
}

#[track_caller]
fn check(actual: ${result}, expected: ${result}) {
    assert_eq!(actual, expected);
}
`;
  },
};

function callOf({ name, parameters }: Signature, [args]: Call): string {
  return `${name}(${parameters.map((type, i) => literal(type, args[i])).join(', ')})`;
}

/** As people write values in a docstring. */
function plainly(code: string): string {
  return code.replace(/("(?:\\.|[^"\\])*")\.to_string\(\)/g, '$1').replace(/\bvec!\[/g, '[');
}

function literal(type: string, value: unknown): string {
  const declared = DECLARED[type];
  if (declared !== undefined) return declared(value as never);
  if (type === 'String') return `${text(value)}.to_string()`;
  if (/^&(?:'\w+ )?str$/.test(type)) return text(value);
  if (type === 'char') return character(value);
  if (type === 'bool' && typeof value === 'boolean') return String(value);
  if (/^[iu](?:32|64|size)$/.test(type)) return wholeNumber(type, value);
  if (type.startsWith('&[')) return `&${list(type.slice(2, -1), value)}`;
  if (type.startsWith('&')) return `&${literal(type.slice(1), value)}`;
  if (type.startsWith('[')) return list(type.slice(1, type.lastIndexOf(';')), value);
  if (type.startsWith('(')) return tuple(splitList(type.slice(1, -1)), value);
  const [, name, inner = ''] = /^(\w+)<(.+)>$/.exec(type) ?? [];
  const [first = '', second = ''] = splitList(inner);
  if (name === 'Vec') return `vec!${list(first, value)}`;
  if (name === 'Option') return value === null ? 'None' : `Some(${literal(first, value)})`;
  if ((name === 'HashMap' || name === 'BTreeMap') && typeof value === 'object') {
    const entries = Object.entries(value as object);
    return `${name}::from([${entries.map(([key, one]) => tuple([first, second], [key, one])).join(', ')}])`;
  }
  throw new Error(`${JSON.stringify(value)} is no ${type}`);
}

function list(type: string, value: unknown): string {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return `[${value.map((one) => literal(type, one)).join(', ')}]`;
}

function tuple(types: readonly string[], value: unknown): string {
  if (!Array.isArray(value) || value.length !== types.length)
    throw new Error(`${JSON.stringify(value)} is no (${types.join(', ')})`);
  return `(${types.map((type, i) => literal(type, value[i])).join(', ')})`;
}

function wholeNumber(type: string, value: unknown): string {
  if (!Number.isSafeInteger(value) || (type.startsWith('u') && Number(value) < 0))
    throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${JSON.stringify(value)}`);
  const escaped = (sign: string) => ESCAPES[sign] ?? `\\u{${sign.codePointAt(0)?.toString(16)}}`;
  return `"${value.replace(/["\\]|[^ -~]/gu, escaped)}"`;
}

function character(value: unknown): string {
  if (value === "'") return "'\\''";
  return `'${text(value).slice(1, -1).replace('\\"', '"')}'`;
}
