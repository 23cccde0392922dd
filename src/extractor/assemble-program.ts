import { endOfAnswer } from '../core/end-of-answer.ts';
import type { Problem } from '../core/problem.ts';
import type { Statement } from '../languages/statements/statement.ts';
import { stopSequences } from '../languages/stop-sequences.ts';
import { isDriver, type Kept, neededOf, without } from './keep-statements.ts';
import type { Question } from './question.ts';

const defining = (name: string) => (statement: Statement) => statement.defines.includes(name);
const providing = (name: string) => (statement: Statement) => statement.provides.includes(name);

/** Text that goes on with the prompt's function; undefined where the two together are none. */
export function continuation(question: Question, text: string): Kept | undefined {
  const whole = joined(question, text);
  if (whole !== undefined) return whole;
  const cut = cutAtStop(question.problem, text);
  const short = cut === text ? undefined : joined(question, cut);
  return short && { ...short, repairs: [...short.repairs, 'stop_sequence'] };
}

/** The text before the first stop sequence, as the paper cuts. */
export function cutAtStop(problem: Problem, text: string): string {
  return text.slice(0, endOfAnswer(text, stopSequences(problem)));
}

function joined(question: Question, text: string): Kept | undefined {
  const { problem, rules, read } = question;
  const { prompt, tests } = problem;
  const { entryPoint } = tests;
  const source = `${prompt}${text}\n`;
  const statements = read(source);
  const at = statements.findIndex((one) => defining(entryPoint)(one) && one.to > prompt.length);
  const root = statements[at];
  if (root === undefined || root.from >= prompt.length || root.broken || !root.acts) return undefined;
  if (rules.isMovedFunction?.(source.slice(prompt.length, root.to), entryPoint) === true) return undefined;
  const tail = statements.slice(at + 1);
  const again = tail.findIndex((one) => one.broken || (defining(entryPoint)(one) && !wraps(one, entryPoint)));
  const end = again < 0 ? source.length : (tail[again] as Statement).from;
  const usable = again < 0 ? tail : tail.slice(0, again);
  const needed = neededOf(question, usable, root, statements.slice(0, at));
  const drop = (one: Statement) => usable.includes(one) && !needed.has(one);
  const kept = without(source.slice(0, end), usable, drop);
  return { source: kept, repairs: kept === source ? [] : ['tail_cut'] };
}

/** `f = cached(f)` is still the same function; `f = f(3)` is none. */
function wraps({ kind, rebinds, calls }: Statement, entryPoint: string): boolean {
  return kind === 'other' && rebinds && !calls.has(entryPoint);
}

/** Code that defines the entry point itself, even if only as a stub; the prompt's imports and helpers go before it. */
export function wholeProgram(question: Question, code: string): Kept | undefined {
  const { problem, rules, read } = question;
  const { entryPoint } = problem.tests;
  if (!code.includes(entryPoint)) return undefined;
  const statements = read(code);
  if (rules.withNamedExports !== undefined && !statements.some(defining(entryPoint))) {
    const named = rules.withNamedExports(code);
    const found = named === code ? undefined : wholeProgram(question, named);
    if (found !== undefined) return { ...found, repairs: ['exports_dropped', ...found.repairs] };
  }
  const at = rootOf(question, statements);
  if (at < 0 || statements.slice(0, at).some((one) => one.broken)) return undefined;
  const after = statements.findIndex((one, i) => i > at && one.broken);
  // Prose may begin with words that parse: its whole line goes.
  const end = after < 0 ? code.length : code.lastIndexOf('\n', (statements[after] as Statement).from) + 1;
  const usable = statements.filter((one) => one.to <= end);
  const root = statements[at] as Statement;
  const found = providing(entryPoint)(root);
  const drop = (one: Statement) => {
    if (isDriver(one, question, code, usable)) return 'driver_dropped';
    if (found && one !== root && isEmpty(one, entryPoint, usable)) return 'stub_dropped';
    return undefined;
  };
  const dropped = new Map(usable.map((one) => [one, drop(one)]));
  const kept = without(code.slice(0, end), usable, (one) => dropped.get(one) !== undefined);
  const script = rules.withoutExports?.(kept) ?? kept;
  const repairs = [
    ...(end === code.length ? [] : ['tail_cut']),
    ...new Set([...dropped.values()].filter((repair) => repair !== undefined)),
    ...(script === kept ? [] : ['exports_dropped']),
  ];
  return { source: withPreamble(question, script, usable), repairs, isStub: !found };
}

/** The statement that the program is about: the last that really gives the entry point, else the last that names it. */
function rootOf({ problem }: Question, statements: readonly Statement[]): number {
  const { entryPoint } = problem.tests;
  const last = (defines: (statement: Statement) => boolean) =>
    statements.findLastIndex(
      (one) => defines(one) && !one.broken && !wraps(one, entryPoint) && !isResult(one, entryPoint),
    );
  const found = last(providing(entryPoint));
  return found >= 0 ? found : last(defining(entryPoint));
}

/** `f = f(3)` keeps a result under the function's name. */
function isResult({ kind, calls }: Statement, entryPoint: string): boolean {
  return kind === 'other' && calls.has(entryPoint);
}

/** A stub of what is there already, or an import of it from a file that is not. */
function isEmpty(one: Statement, entryPoint: string, all: readonly Statement[]): boolean {
  if (one.defines.length === 0 || one.provides.length > 0) return false;
  const given = (name: string) => all.some((other) => other !== one && other.provides.includes(name));
  if (one.defines.includes(entryPoint) || one.kind === 'other') return one.defines.includes(entryPoint);
  return one.defines.every(given);
}

function withPreamble(
  { problem, rules, read }: Question,
  code: string,
  defined: readonly Statement[],
): string {
  const { prompt, tests } = problem;
  const statements = read(prompt);
  const start = statements.find(defining(tests.entryPoint))?.from ?? prompt.length;
  const names = new Set(defined.flatMap(({ defines }) => defines));
  const twice = (one: Statement) =>
    one.to <= start && rules.definesOnce && one.defines.some((name) => names.has(name));
  const head = without(
    prompt.slice(0, start),
    statements.filter((one) => one.to <= start),
    twice,
  );
  const { firstLines = /(?!)/g } = rules;
  const first = (code.match(firstLines) ?? []).map((line) => `${line.trimEnd()}\n`).join('');
  const preamble = head.trim() === '' ? '' : `${head.trimEnd()}\n\n\n`;
  return `${first}${preamble}${code.replace(firstLines, '').replace(/^\n+/, '').trimEnd()}\n`;
}
