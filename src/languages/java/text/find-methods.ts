import { closingAt } from './brackets.ts';

/** Where a method is declared in a source. */
export interface DeclaredMethod {
  readonly name: string;
  /** Of its first modifier or its type. */
  readonly from: number;
  /** What stands before the name: modifiers, type parameters, the type of the result. */
  readonly head: string;
  /** What stands between the parentheses. */
  readonly parameters: string;
  /** Behind the parentheses, up to the body: `throws IOException`. */
  readonly clause: string;
  /** Of the brace that opens the body; the end of the source where there is none. */
  readonly body: number;
}

const NO_TYPE = /(?:^|[\s)])(?:return|new|else|throw|assert|case|yield|do|instanceof|package|import)\s*$/;

/** Longer heads and lists of parameters are none that anyone writes; without a bound hostile answers would cost the square of their length. */
const LONGEST_HEAD = 600;
const LONGEST_PARAMETERS = 3000;

/**
 * The methods of a name, or of any, that a masked source declares, in order; calls are none.
 *
 * @param masked of `maskCode`
 * @example
 * findMethods('class A { int f(int x) { return f(1); } }', 'f').length; // 1
 */
export function findMethods(masked: string, name?: string): readonly DeclaredMethod[] {
  const methods: DeclaredMethod[] = [];
  const names = name === undefined ? '[\\w$]{1,200}' : escaped(name);
  for (const match of masked.matchAll(new RegExp(`(?<![\\w$.])(${names})\\s{0,50}\\(`, 'g'))) {
    const from = startOf(masked, match.index);
    const head = masked.slice(from, match.index);
    if (
      !/[\w$>\]]\s*$/.test(head) ||
      NO_TYPE.test(head) ||
      /[=(+*/!:|-]/.test(head.replace(/\([^()]*\)/g, ''))
    )
      continue;
    const open = match.index + match[0].length - 1;
    const close = closingAt(masked.slice(0, open + LONGEST_PARAMETERS), open);
    if (close < 0) continue;
    const clause = /^\s*(throws\b[\w$.,\s]*)?/.exec(masked.slice(close + 1))?.[0] ?? '';
    const body = close + 1 + clause.length;
    if (body < masked.length && masked[body] !== '{') continue;
    methods.push({
      name: match[1] as string,
      from,
      head,
      parameters: masked.slice(open + 1, close),
      clause: clause.trim(),
      body,
    });
  }
  return methods;
}

/** Behind what ends the statement or the member before. */
function startOf(masked: string, at: number): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST_HEAD) && !/[;{}]/.test(masked[from - 1] as string)) from -= 1;
  return from + (/^\s*/.exec(masked.slice(from, at))?.[0].length ?? 0);
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
