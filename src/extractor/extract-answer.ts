import type { Problem } from '../core/problem.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';
import { describedLanguage } from '../languages/languages.ts';
import { continuation, cutAtStop, wholeProgram } from './assemble-program.ts';
import { readTags } from './bracket-tags.ts';
import { extractByFences } from './extract-by-fences.ts';
import { extractScript } from './extract-script.ts';
import type { ExtractedAnswer, ExtractionRule } from './extracted-answer.ts';
import { type FencedBlock, fencedBlocks, outermostBlock } from './fenced-blocks.ts';
import { findSpan } from './find-span.ts';
import { helpersOf, importsFirst } from './join-blocks.ts';
import type { Kept } from './keep-statements.ts';
import { normalizeAnswer } from './normalize-answer.ts';
import { isEditBlock, otherReadings } from './other-readings.ts';
import { askQuestion, type Question } from './question.ts';
import { unescapeEntities } from './unescape-entities.ts';

/** Bounds on what one answer can cost: beyond them it is no program that anyone wrote. */
const LONGEST_SEARCHED = 1024 * 1024;
const MOST_BLOCKS = 8;

type Found = Kept & { readonly rule: ExtractionRule };

/**
 * Finds the program in the answer of a model, as `--extract auto` does. The first rule that gives code which parses and
 * defines the entry point wins; an answer that no rule fits is judged as it stands, so that no right program is lost to the
 * parser.
 *
 * It never throws, never runs anything, and its work is bounded whatever the answer holds: a training loop can call it on
 * its own thread. Beyond that bound `repairs` ends with `gave_up`.
 *
 * @param answer what the model said, as it came
 * @example
 * const { source, rule } = extractAnswer(problem, 'Sure!\n```python\ndef f(x):\n    return x\n```');
 * if (source !== null) await executor.execute({ problem, program: source }); // rule: 'fence'
 */
export function extractAnswer(problem: Problem, answer: string): ExtractedAnswer {
  if (!hasFunctionTests(problem)) return wholeAnswer(problem, answer);
  const { text, repairs } = normalizeAnswer(answer);
  if (text === null) return { source: null, rule: 'unclosed_thinking', repairs };
  const { code } = describedLanguage(problem.language).answers;
  if (code === undefined) return asExtracted(extractByFences(problem, text), repairs);
  const question = askQuestion(problem, code);
  const found = text.length > LONGEST_SEARCHED ? undefined : search(question, text);
  if (found !== undefined) return asExtracted(found, repairs);
  // Perhaps a mark that looked like data was none.
  const bare = normalizeAnswer(answer, true);
  const other =
    bare.text === null || bare.text === text || text.length > LONGEST_SEARCHED
      ? undefined
      : search(question, bare.text);
  if (other !== undefined) return asExtracted(other, bare.repairs);
  const rest = fencedBlocks(text).at(-1)?.code ?? text;
  const source = `${problem.prompt}${startsIndented(rest) ? cutAtStop(problem, rest) : rest}\n`;
  const gaveUp = text.length > LONGEST_SEARCHED || question.gaveUp() ? ['gave_up'] : [];
  return {
    source: rest.trim() === '' ? null : source,
    rule: 'unparsed',
    repairs: [...repairs, ...gaveUp],
  };
}

/** Sites with tasks of calls import the usual names before a solution. */
function wholeAnswer({ language, tests }: Problem, answer: string): ExtractedAnswer {
  const { source, rule, repairs } = extractScript(answer, language);
  const { calls } = describedLanguage(language);
  if (source === null || tests.kind !== 'calls' || calls === undefined) return { source, rule, repairs };
  const program = calls.withCustomaryImports(source);
  return { source: program, rule, repairs: program === source ? repairs : [...repairs, 'customary_imports'] };
}

function asExtracted({ source, rule, repairs }: ExtractedAnswer, before: readonly string[]): ExtractedAnswer {
  return { source, rule, repairs: [...before, ...repairs] };
}

/** A program in which the entry point is there; only where there is none, one that has a stub of it. */
function search(question: Question, answer: string): Found | undefined {
  const untagged = readTags(answer);
  for (const text of untagged === undefined ? [answer] : [untagged, answer]) {
    const found = searchReadings(question, text, true) ?? searchReadings(question, text, false);
    if (found === undefined) continue;
    return text === answer ? found : { ...found, repairs: ['bracket_tags', ...found.repairs] };
  }
  return undefined;
}

function searchReadings(question: Question, text: string, really: boolean): Found | undefined {
  // `a &lt; b` parses, as something else; and the first half of an edit is what it replaces.
  const misleads = unescapeEntities(text) !== undefined || isEditBlock(text);
  const plain = misleads ? undefined : firstFound(question, text, really);
  if (plain !== undefined) return plain;
  for (const reading of otherReadings(text)) {
    const found = firstFound(question, reading.text, really);
    if (found !== undefined) return { ...found, repairs: [reading.name, ...found.repairs] };
  }
  return undefined;
}

/** @param really leaves out programs that have the entry point only as a stub */
function firstFound(question: Question, text: string, really: boolean): Found | undefined {
  const as = (rule: ExtractionRule, kept: Kept | undefined) =>
    kept && !(really && kept.isStub === true) ? { ...kept, rule } : undefined;
  const blocks = allBlocks(text).slice(-MOST_BLOCKS);
  return (
    // A text that begins inside a function is a base model's, whatever follows.
    (startsIndented(text) ? as('continuation', continuation(question, text)) : undefined) ??
    as('fence', definingBlock(question, blocks, really)) ??
    as('fence', nestedBlock(question, text)) ??
    as(
      'fenced_body',
      first([...blocks].reverse(), ({ code }) => body(question, code)),
    ) ??
    as('whole', wholeProgram(question, text)) ??
    as('continuation', continuation(question, text)) ??
    as('span', findSpan(question, text, really)) ??
    as('continuation', body(question, text)) ??
    as('whole', closed(question, text, wholeProgram))
  );
}

/** The blocks with those inside of them: some models put their whole answer into one. */
function allBlocks(text: string): readonly FencedBlock[] {
  return fencedBlocks(text).flatMap((block) => [
    block,
    ...fencedBlocks(block.code).filter(({ closed }) => closed),
  ]);
}

/** The last complete block that defines the entry point, else one that was broken off. */
function definingBlock(
  question: Question,
  blocks: readonly FencedBlock[],
  really: boolean,
): Kept | undefined {
  const inOrder = [
    ...blocks.filter(({ closed }) => closed).reverse(),
    ...blocks.filter(({ closed }) => !closed),
  ];
  return first(inOrder, (block) => {
    const own = wholeProgram(question, block.code) ?? moved(question, block.code);
    if (own === undefined || (really && own.isStub === true)) return undefined;
    const open = block.closed ? [] : ['open_fence'];
    const helpers = helpersOf(question, block, blocks);
    const joined =
      helpers === ''
        ? undefined
        : (wholeProgram(question, helpers + block.code) ??
          wholeProgram(question, importsFirst(question, helpers, block.code)));
    if (joined === undefined) return { ...own, repairs: [...open, ...own.repairs] };
    return { ...joined, repairs: [...open, 'joined_blocks', ...joined.repairs] };
  });
}

/** A block that is indented as a whole, though its fence is not. */
function moved(question: Question, code: string): Kept | undefined {
  if (!startsIndented(code)) return undefined;
  const flush = toMargin(code);
  const found = wholeProgram(question, flush);
  // With a `return` of its own, which is cut off here, it is a body that holds a function of the same name.
  return found === undefined || found.repairs.includes('tail_cut') ? undefined : found;
}

function toMargin(code: string): string {
  const margin = /^\s*?([ \t]*)\S/.exec(code)?.[1]?.length ?? 0;
  return code
    .split('\n')
    .map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line))
    .join('\n');
}

/** A fence inside a docstring ends the block too early. */
function nestedBlock(question: Question, text: string): Kept | undefined {
  const code = outermostBlock(text);
  const found = code === undefined ? undefined : wholeProgram(question, code);
  return found && { ...found, repairs: ['nested_fence', ...found.repairs] };
}

/** The inside of the prompt's function, its indentation or its last brace put right if nothing else helps. */
function body(question: Question, code: string): Kept | undefined {
  const plain = continuation(question, code);
  if (plain !== undefined) return plain;
  const { problem, rules } = question;
  const repaired = (rules.indentationRepairs?.(problem.prompt, code) ?? []).flatMap(
    (one) => continuation(question, one) ?? [],
  );
  // A repair after which something has to be cut off has put too little right.
  const indented = repaired.find(({ repairs }) => repairs.length === 0) ?? repaired[0];
  if (indented !== undefined) return { ...indented, repairs: ['indentation', ...indented.repairs] };
  return closed(question, code, continuation);
}

function closed(
  question: Question,
  code: string,
  find: (question: Question, code: string) => Kept | undefined,
): Kept | undefined {
  if (question.rules.openBrackets === undefined) return undefined;
  const found = find(question, `${code.trimEnd()}\n}`);
  return found && { ...found, repairs: ['closing_brace', ...found.repairs] };
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
