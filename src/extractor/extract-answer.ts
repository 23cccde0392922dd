import type { Problem } from '../core/problem.ts';
import { continuation, cutAtStop, wholeProgram } from './assemble-program.ts';
import { type FencedBlock, fencedBlocks } from './fenced-blocks.ts';
import { findSpan } from './find-span.ts';
import type { Kept } from './keep-statements.ts';
import { normalizeAnswer } from './normalize-answer.ts';
import { indentationRepairs } from './repair-indentation.ts';
import { parseStatements } from './source-tree.ts';

/** Which rule found the program. `unparsed` and `unclosed_thinking` found none. */
export type ExtractionRule =
  | 'continuation'
  | 'fence'
  | 'fenced_body'
  | 'whole'
  | 'span'
  | 'unparsed'
  | 'unclosed_thinking';

export interface ExtractedAnswer {
  readonly source: string | null;
  readonly rule: ExtractionRule;
  /** What had to be changed, in order. */
  readonly repairs: readonly string[];
}

/** Bounds on the time that one answer can take: beyond them it is no program that anyone wrote. */
const LONGEST_PARSED = 32 * 1024;
const MOST_BLOCKS = 8;

type Found = Kept & { readonly rule: ExtractionRule };

/**
 * Finds the program in the answer of a model. The first rule that gives code which parses and defines the entry point
 * wins; an answer that no rule fits is judged as it stands, so that no right program is lost to the parser.
 */
export function extractAnswer(problem: Problem, answer: string): ExtractedAnswer {
  const { text, repairs } = normalizeAnswer(answer);
  if (text === null) return { source: null, rule: 'unclosed_thinking', repairs };
  const found = text.length > LONGEST_PARSED ? undefined : firstFound(problem, text);
  if (found !== undefined) return { ...found, repairs: [...repairs, ...found.repairs] };
  const rest = fencedBlocks(text).at(-1)?.code ?? text;
  const source = `${problem.prompt}${startsIndented(rest) ? cutAtStop(problem, rest) : rest}\n`;
  return { source: rest.trim() === '' ? null : source, rule: 'unparsed', repairs };
}

function firstFound(problem: Problem, text: string): Found | undefined {
  const as = (rule: ExtractionRule, kept: Kept | undefined) => kept && { ...kept, rule };
  const blocks = fencedBlocks(text).slice(-MOST_BLOCKS);
  return (
    // A text that begins inside a function is a base model's, whatever follows.
    (startsIndented(text) ? as('continuation', continuation(problem, text)) : undefined) ??
    as('fence', definingBlock(problem, blocks)) ??
    as(
      'fenced_body',
      first([...blocks].reverse(), ({ code }) => body(problem, code)),
    ) ??
    as('whole', wholeProgram(problem, text)) ??
    as('continuation', continuation(problem, text)) ??
    as('span', findSpan(problem, text)) ??
    as('continuation', body(problem, text))
  );
}

/** The last complete block that defines the entry point, else one that was broken off. */
function definingBlock(problem: Problem, blocks: readonly FencedBlock[]): Kept | undefined {
  const inOrder = [
    ...blocks.filter(({ closed }) => closed).reverse(),
    ...blocks.filter(({ closed }) => !closed),
  ];
  return first(inOrder, (block) => {
    const helpers = helpersOf(problem, block, blocks);
    const whole = wholeProgram(problem, helpers + block.code);
    if (whole === undefined) return undefined;
    const repairs = [...(block.closed ? [] : ['open_fence']), ...(helpers === '' ? [] : ['joined_blocks'])];
    return { ...whole, repairs: [...repairs, ...whole.repairs] };
  });
}

/** Blocks before this one that define what it uses and does not define. */
function helpersOf(
  { language, entryPoint }: Problem,
  block: FencedBlock,
  blocks: readonly FencedBlock[],
): string {
  const own = parseStatements(block.code, language);
  const defined = new Set(own.flatMap(({ defines }) => defines));
  const missing = new Set(own.flatMap(({ uses }) => [...uses]).filter((name) => !defined.has(name)));
  return blocks
    .slice(0, blocks.indexOf(block))
    .map(({ code }) => code)
    .filter((code) => {
      const statements = parseStatements(code, language);
      const names = statements.flatMap(({ defines }) => defines);
      const sound = statements.every(({ broken }) => !broken) && !names.includes(entryPoint);
      return sound && names.some((name) => missing.has(name));
    })
    .join('\n');
}

/** The inside of the prompt's function, its indentation or its last brace put right if nothing else helps. */
function body(problem: Problem, code: string): Kept | undefined {
  const plain = continuation(problem, code);
  if (plain !== undefined) return plain;
  const indented = first(indentationRepairs(problem, code), (repaired) => continuation(problem, repaired));
  if (indented !== undefined) return { ...indented, repairs: ['indentation', ...indented.repairs] };
  const closed = problem.language === 'python' ? undefined : continuation(problem, `${code.trimEnd()}\n}`);
  return closed && { ...closed, repairs: ['closing_brace', ...closed.repairs] };
}

function startsIndented(text: string): boolean {
  return /[ \t]/.test(text.charAt(text.search(/\S/) - 1));
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
