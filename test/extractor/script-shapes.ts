import type { Shape } from './answers.ts';

const T = '```';
const js = (code: string) => `${T}js\n${code}\n${T}`;
const ts = (code: string) => `${T}typescript\n${code}\n${T}`;
const shape = ([name, answer, rule, verdict]: readonly [string, string, string, 'failed'?]): Shape => ({
  name,
  answer,
  rule,
  ...(verdict === undefined ? {} : { verdict }),
});

export const JAVASCRIPT_SHAPES: readonly Shape[] = (
  [
    ['a body', '  return x * 2;\n}', 'continuation'],
    ['a body with a semicolon behind', '  return x * 2;\n};\n', 'continuation'],
    ['a body without its brace', '  return x * 2;', 'continuation'],
    ['a body and a call', '  return x * 2;\n};\n\nconsole.log(f(1));\n', 'continuation'],
    ['a body and prose', '  return x * 2;\n}\n\nThis is right.', 'continuation'],
    ['a body and its own function', '  return g(x);\n}\nfunction g(y) { return y * 2 }\n', 'continuation'],
    [
      'a body and an attribute that it reads',
      '  return f.seen[x] ?? x * 2;\n}\nf.seen = {};\nf.seen[2] = 4;\nf.unread = load();\n',
      'continuation',
    ],
    [
      'a body and a table',
      '  return table.get(x);\n}\nconst table = new Map();\nfor (let i = -9; i < 9; i++) table.set(i, i * 2);\nconsole.log(f(1));\n',
      'continuation',
    ],
    ['an arrow function', js('const f = (x) => x * 2;'), 'fence'],
    ['a function', js('function f(x) {\n  return x * 2;\n}'), 'fence'],
    ['a function expression', js('let f = function (x) { return x * 2; };'), 'fence'],
    ['a var', js('var f = x => { return x * 2 }'), 'fence'],
    ['a fenced body', js('return x * 2;\n}'), 'fenced_body'],
    ['module.exports of a name', js('const f = (x) => x * 2;\nmodule.exports = f;'), 'fence'],
    ['module.exports of an object', js('const f = (x) => x * 2;\nmodule.exports = { f };'), 'fence'],
    ['module.exports of a function', js('module.exports = function f(x) { return x * 2; };'), 'fence'],
    ['exports.f', js('exports.f = (x) => x * 2;'), 'fence'],
    ['an exported function', 'export function f(x) { return x * 2 }', 'whole'],
    ['an exported constant', js('export const f = (x) => x * 2;'), 'fence'],
    ['a default export', js('export default function f(x) { return x * 2 }'), 'fence'],
    ['a default export behind', js('const f = (x) => x * 2;\nexport default f;'), 'fence'],
    ['an export list', js('const f = (x) => x * 2;\nexport { f };'), 'fence'],
    ['a class beside it', js('class A { static k = 2 }\nconst f = (x) => x * A.k;'), 'fence'],
    ['a call that prints', js('const f = (x) => x * 2;\nconsole.log(f(2));'), 'fence'],
    [
      'tests of a framework',
      js('const f = (x) => x * 2;\ntest("f", () => { expect(f(2)).toBe(4); });'),
      'fence',
    ],
    ['prose and a function', 'Here it is:\n\nfunction f(x) {\n  return x * 2;\n}\n\nDone.', 'span'],
    ['a function without its last brace', 'function f(x) {\n  return x * 2;', 'whole'],
    [
      'a first attempt and a corrected one',
      `${js('const f = () => 0;')}\n${js('const f = (x) => x * 2;')}`,
      'fence',
    ],
    ['thinking', `<think>const f = 1</think>${js('const f = (x) => x * 2;')}`, 'fence'],
    ['entities', 'const f = (x) =&gt; x * 2;', 'whole'],
    ['a comment of the prompt again', js('// Doubles x.\nconst f = (x) => {\n  return x * 2;\n};'), 'fence'],
    ['Windows line ends', '  return x * 2;\r\n}\r\n', 'continuation'],
    ['a refusal', 'No.', 'unparsed', 'failed'],
  ] as const
).map(shape);

export const TYPESCRIPT_SHAPES: readonly Shape[] = (
  [
    ['a body', '  return x * 2;\n}', 'continuation'],
    ['a body without its brace', '  return x * 2;', 'continuation'],
    ['a typed function', ts('function f(x: number): number {\n  return x * 2;\n}'), 'fence'],
    ['an exported function', ts('export function f(x: number): number {\n  return x * 2;\n}'), 'fence'],
    ['an exported arrow function', ts('export const f = (x: number): number => x * 2;'), 'fence'],
    [
      'an interface',
      ts(
        'interface P { v: number }\nfunction f(x: number): number {\n  const p: P = { v: x };\n  return p.v * 2;\n}',
      ),
      'fence',
    ],
    [
      'an exported type',
      ts('export type N = number;\nexport function f(x: N): N { return x * 2; }'),
      'fence',
    ],
    ['an enum', ts('enum K { Two = 2 }\nfunction f(x: number): number { return x * K.Two; }'), 'fence'],
    [
      'a generic helper',
      ts(
        'function id<V>(v: V): V { return v; }\nfunction f(x: number): number { return id<number>(x) * 2; }',
      ),
      'fence',
    ],
    ['an overload', ts('function f(x: number): number;\nfunction f(x: any): any { return x * 2; }'), 'fence'],
    [
      'a default export behind',
      ts('function f(x: number): number { return x * 2; }\nexport default f;'),
      'fence',
    ],
    [
      'prose and a function',
      'Here it is:\n\nfunction f(x: number): number {\n  return x * 2;\n}\n\nDone.',
      'span',
    ],
    [
      'a call that prints',
      ts('function f(x: number): number { return x * 2; }\nconsole.log(f(2));'),
      'fence',
    ],
  ] as const
).map(shape);
