import { diffLines } from 'diff';
import type { KnownDefect } from '../../core/known-defect.ts';
import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { programStart } from '../../core/program-of.ts';
import { testTextOf } from '../../core/tests/problem-tests.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { describeCases } from '../case-count.ts';
import { inertText } from '../inert-text.ts';
import { formatAmount } from '../numbers.ts';
import { wrapText } from '../terminal/fit-text.ts';
import { headLines } from '../terminal/head-lines.ts';
import { SIGNS } from '../terminal/signs.ts';
import { type Line, renderLine, type Span } from '../terminal/terminal-line.ts';
import { type RenderSummaryOptions, styleOf } from '../terminal/terminal-summary.ts';
import { wrapSpans } from '../terminal/wrap-spans.ts';
import { colorCode } from './color-code.ts';
import { defectLines } from './defect-lines.ts';
import type { ShownSample } from './shown-sample.ts';

export interface SampleParts {
  /** Also the answer as it came. @default false */
  readonly raw?: boolean;
  /** Also what differs from the canonical solution. @default false */
  readonly diff?: boolean;
  /** Also the test. @default false */
  readonly test?: boolean;
  /** What is known against the task. */
  readonly defect?: KnownDefect | undefined;
}

const LABEL_COLUMNS = 10;
const MOST_EDITS = 2000;
/** Equal lines that are shown beside a difference. */
const CONTEXT_LINES = 3;

/** One sample on a terminal: why it got its verdict, its program with the line that failed marked, and its output. */
export function renderSample(
  problem: Problem,
  sample: ShownSample,
  parts: SampleParts,
  { width, color }: RenderSummaryOptions,
): string {
  const { language, prompt, canonicalSolution } = problem;
  const { program, completion, output, evidence = { message: '' } } = sample;
  const start = programStart(problem);
  const canonical = start + canonicalSolution;
  const lines: readonly Line[] = [
    ...heading(problem, sample, width),
    ...defectLines(parts.defect, width),
    ...evidenceLines(sample, language, width),
    ...(start !== '' && program?.startsWith(start) ? [] : code('Prompt', prompt, language, width)),
    ...(program === null
      ? section('Program', [[{ text: 'no program was found in the answer', style: 'dim' }]])
      : code('Program', program, language, width, evidence.programLine)),
    ...(output === undefined
      ? []
      : plain(`Output, ${formatAmount(output.bytes, 'byte')}`, output.head, width)),
    ...(parts.diff === true ? difference(program, canonicalSolution === '' ? null : canonical, width) : []),
    ...(parts.test === true ? code('Test', testTextOf(problem), language, width, evidence.testLine) : []),
    ...(parts.raw === true || program === null ? plain('Answer as it came', completion, width) : []),
  ];
  return lines.map((line) => `${renderLine(line, width, color)}\n`).join('');
}

function heading({ taskId }: Problem, sample: ShownSample, width: number): readonly Line[] {
  const { sampleIndex, verdict, cpuMs, maxRssKiB, rule, repairs = [], duplicateOf, judging } = sample;
  const cases = describeCases(sample);
  const facts = [
    ...(cases === undefined ? [] : [cases]),
    ...(cpuMs === undefined ? [] : [`${cpuMs.toFixed(1)} ms of CPU time`]),
    ...(maxRssKiB === undefined ? [] : [`${(maxRssKiB / 1024).toFixed(1)} MiB of memory`]),
    ...(duplicateOf === undefined ? [] : [`the same program as sample ${duplicateOf}`]),
    ...(rule === undefined ? [] : [`found by rule ${rule}`]),
    ...(repairs.length === 0 ? [] : [`repaired: ${repairs.join(', ')}`]),
    ...(judging === undefined ? [] : ["judged in the program's own process: this verdict can be forged"]),
  ];
  return [
    ...headLines(
      taskId,
      [`sample ${sampleIndex}${SIGNS.between}`, { text: verdict, style: styleOf(verdict) }],
      width,
    ),
    ...wrapText(inertText(facts.join(SIGNS.between)), width).map((text): Line => [{ text, style: 'dim' }]),
  ];
}

function evidenceLines({ evidence }: ShownSample, language: Language, width: number): readonly Line[] {
  if (evidence === undefined) return [];
  const { message, testText, testLine, lastCall, lastResult } = evidence;
  const wanted =
    testText === undefined ? undefined : describedLanguage(language).tests.expectedValue?.(testText);
  const where = testLine === undefined ? 'test' : `test:${testLine}`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['what', message],
    [where, testText],
    ['call', lastCall],
    ['got', lastResult],
    ['expected', wanted],
  ];
  const lines = rows.flatMap(([name, text]) =>
    text === undefined
      ? []
      : wrapSpans([text.trim()], width - LABEL_COLUMNS - 2).map(
          (part, i): Line => [
            { text: `  ${(i === 0 ? name : '').padEnd(LABEL_COLUMNS)}`, style: 'dim' },
            ...(name === 'what'
              ? part.map((span): Span => (typeof span === 'string' ? { text: span, style: 'bold' } : span))
              : part),
          ],
        ),
  );
  return section('Evidence', lines);
}

/** Code with the numbers of its lines; the one that failed is marked by more than its colour. */
function code(
  title: string,
  source: string,
  language: Language,
  width: number,
  failing = 0,
): readonly Line[] {
  const lines = colorCode(source, language);
  const numberColumns = String(lines.length).length;
  return section(
    title,
    lines.flatMap((spans, at) => {
      const isFailing = at + 1 === failing;
      return wrapSpans(spans, width - numberColumns - 5).map(
        (part, i): Line => [
          { text: isFailing ? '> ' : '  ', style: 'red' },
          {
            text: `${(i === 0 ? String(at + 1) : '').padStart(numberColumns)} ${SIGNS.rule} `,
            style: isFailing ? 'red' : 'dim',
          },
          ...part,
        ],
      );
    }),
  );
}

function plain(title: string, text: string, width: number): readonly Line[] {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
  return section(
    title,
    lines.flatMap((line) => wrapSpans([line], width - 2).map((part): Line => ['  ', ...part])),
  );
}

function difference(program: string | null, canonical: string | null, width: number): readonly Line[] {
  const title = 'Difference to the canonical solution';
  const signs: Line = [{ text: '  - canonical, + this', style: 'dim' }];
  const say = (text: string) => section(title, [[{ text: `  ${text}`, style: 'dim' }]]);
  if (canonical === null) return say('the suite has no solution of this task');
  if (program === null) return say('there is no program');
  // How many empty lines end a program is no difference.
  const [before, after] = [canonical, program].map((text) => `${text.trimEnd()}\n`) as [string, string];
  if (before === after) return say('none: it is the canonical solution');
  const parts = diffLines(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return say('they are too different to compare');
  return section(title, [
    signs,
    ...parts.flatMap(({ added, removed, value }, at) => {
      const [sign, style] = added
        ? (['+ ', 'green'] as const)
        : removed
          ? (['- ', 'red'] as const)
          : ['  ', undefined];
      const changed = value.replace(/\n$/, '').split('\n');
      const shown = style === undefined ? contextOf(changed, at > 0, at < parts.length - 1) : changed;
      return shown
        .flatMap((line) => wrapSpans([style === undefined ? line : { text: line, style }], width - 4))
        .map((part): Line => ['  ', style === undefined ? sign : { text: sign, style }, ...part]);
    }),
  ]);
}

/** Of equal lines those beside a difference; a line says how many are left out. */
function contextOf(lines: readonly string[], isAfter: boolean, isBefore: boolean): readonly string[] {
  const [head, tail] = [isAfter ? CONTEXT_LINES : 0, isBefore ? CONTEXT_LINES : 0];
  const left = lines.length - head - tail;
  if (left <= 1) return lines;
  const end = lines.slice(lines.length - tail);
  return [
    ...lines.slice(0, head),
    `${SIGNS.cut} ${formatAmount(left, 'equal line')}`,
    ...(tail === 0 ? [] : end),
  ];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return [[], [{ text: title, style: 'bold' }], ...lines];
}
