import type { Problem } from '../core/problem.ts';
import { stopSequences } from '../core/stop-sequences.ts';
import { isDriver, type Kept, neededOf, without } from './keep-statements.ts';
import { parseStatements, type Statement } from './source-tree.ts';

const defining = (name: string) => (statement: Statement) => statement.defines.includes(name);

/** Text that goes on with the prompt's function; undefined where the two together are none. */
export function continuation(problem: Problem, text: string): Kept | undefined {
  const whole = joined(problem, text);
  if (whole !== undefined) return whole;
  const cut = cutAtStop(problem, text);
  const short = cut === text ? undefined : joined(problem, cut);
  return short && { ...short, repairs: [...short.repairs, 'stop_sequence'] };
}

/** The text before the first stop sequence, as the paper cuts. */
export function cutAtStop(problem: Problem, text: string): string {
  const ends = stopSequences(problem)
    .map((stop) => text.indexOf(stop))
    .filter((end) => end >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

function joined(problem: Problem, text: string): Kept | undefined {
  const { prompt, entryPoint, language } = problem;
  const source = `${prompt}${text}\n`;
  const statements = parseStatements(source, language);
  const at = statements.findIndex((one) => defining(entryPoint)(one) && one.to > prompt.length);
  const root = statements[at];
  if (root === undefined || root.from >= prompt.length || root.broken || !root.acts) return undefined;
  const tail = statements.slice(at + 1);
  const again = tail.findIndex((one) => one.broken || defining(entryPoint)(one));
  const end = again < 0 ? source.length : (tail[again] as Statement).from;
  const usable = again < 0 ? tail : tail.slice(0, again);
  const needed = neededOf(usable, root);
  const drop = (one: Statement) => usable.includes(one) && !needed.has(one);
  const kept = without(source.slice(0, end), usable, drop);
  return { source: kept, repairs: kept === source ? [] : ['tail_cut'] };
}

/** Code that defines the entry point itself; the prompt's imports and helpers go before it. */
export function wholeProgram(problem: Problem, code: string): Kept | undefined {
  const { entryPoint, language } = problem;
  if (!code.includes(entryPoint)) return undefined;
  const statements = parseStatements(code, language);
  const at = statements.findLastIndex((one) => defining(entryPoint)(one) && !one.broken);
  if (at < 0 || statements.slice(0, at).some((one) => one.broken)) return undefined;
  const after = statements.findIndex((one, i) => i > at && one.broken);
  // Prose may begin with words that parse: its whole line goes.
  const end = after < 0 ? code.length : code.lastIndexOf('\n', (statements[after] as Statement).from) + 1;
  const usable = statements.filter((one) => one.to <= end);
  const undriven = without(code.slice(0, end), usable, (one) => isDriver(one, entryPoint, code));
  const script = language === 'python' ? undriven : withoutExports(undriven);
  const repairs = [
    ...(end === code.length ? [] : ['tail_cut']),
    ...(undriven.length === end ? [] : ['driver_dropped']),
    ...(script === undriven ? [] : ['exports_dropped']),
  ];
  return { source: withPreamble(problem, script, usable), repairs };
}

/** Programs are judged as scripts, where `export` is a syntax error. */
function withoutExports(code: string): string {
  return code
    .replace(/^export\s+(default\s+\w+|\{[^}]*\})\s*;?[ \t]*$/gm, '')
    .replace(/^export\s+(default\s+)?(?=(async|function|class|const|let|var|interface|type|enum)\b)/gm, '');
}

/** Statements that have to be the first of a program. */
const FUTURE = /^from __future__ import .*\n?/gm;

function withPreamble(problem: Problem, code: string, defined: readonly Statement[]): string {
  const { prompt, entryPoint, language } = problem;
  const statements = parseStatements(prompt, language);
  const start = statements.find(defining(entryPoint))?.from ?? prompt.length;
  const names = new Set(defined.flatMap(({ defines }) => defines));
  // `const` may not be said twice; Python does not mind.
  const twice = (one: Statement) =>
    one.to <= start && language !== 'python' && one.defines.some((name) => names.has(name));
  const head = without(
    prompt.slice(0, start),
    statements.filter((one) => one.to <= start),
    twice,
  );
  const future = (code.match(FUTURE) ?? []).map((line) => `${line.trimEnd()}\n`).join('');
  const preamble = head.trim() === '' ? '' : `${head.trimEnd()}\n\n\n`;
  return `${future}${preamble}${code.replace(FUTURE, '').replace(/^\n+/, '').trimEnd()}\n`;
}
