import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Attempt, EquivalentMutant, Problem } from '../core/problem.ts';
import type { FunctionTests } from '../core/tests/problem-tests.ts';
import { isVerdict, VERDICTS } from '../core/verdict.ts';
import type { FileDialect } from '../languages/file-dialect.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../languages/languages.ts';
import { EQUIVALENT_MUTANT, parseEquivalentMutant } from './parse-equivalent-mutant.ts';
import type { Cell, CellContext as Context } from './problem-file-cell.ts';

const HEADER_FIELDS = ['task', 'entry point', 'tags', 'judging'];
const ATTEMPT = /^attempt: (.+) -> (\w+)$/;

/**
 * Reads one bundled problem: a runnable source file that markers (`# %% `, `// %% `) cut into cells (docs/problems.md).
 *
 * @param file name for errors
 * @throws PasskError E_INPUT with file and line.
 */
export function parseProblemFile(
  source: string,
  file: string,
  language: Language = DEFAULT_LANGUAGE,
): Problem {
  const { files: dialect } = describedLanguage(language);
  const context: Context = { file, dialect };
  const [header, ...cells] = cutCells(source, markerOf(dialect));
  const fields = parseHeader(header as Cell, context);
  const known = ['prompt', 'canonical solution', 'test', ...dialect.extraCells];
  const only = (title: string) => onlyCell(cells, title, context);
  const prompt = only('prompt').text;
  const entryPoint = required(fields, 'entry point', file);
  const attempts: Attempt[] = [];
  const equivalentMutants: EquivalentMutant[] = [];
  for (const cell of cells) {
    if (cell.title.startsWith('attempt')) attempts.push(parseAttempt(cell, prompt, entryPoint, context));
    else if (cell.title.startsWith(EQUIVALENT_MUTANT))
      equivalentMutants.push(parseEquivalentMutant(cell, context));
    else if (!known.includes(cell.title)) {
      throw new PasskError('E_INPUT', `unknown cell "${cell.title}"`, {
        file,
        line: cell.line,
        expected: `${known.join(', ')}, attempt: LABEL -> VERDICT, or ${EQUIVALENT_MUTANT}: REASON`,
      });
    }
  }
  const tags = fields
    .get('tags')
    ?.split(',')
    .map((tag) => tag.trim());
  return {
    taskId: required(fields, 'task', file),
    language,
    prompt,
    canonicalSolution: trimBody(only('canonical solution').text),
    tests: {
      kind: 'function',
      entryPoint,
      test: only('test').text.trim().concat('\n'),
      ...judgingOf(fields.get('judging'), file),
    },
    ...(tags === undefined ? {} : { tags }),
    attempts,
    ...(equivalentMutants.length === 0 ? {} : { equivalentMutants }),
  };
}

function markerOf({ comment }: FileDialect): string {
  return `${comment} %% `;
}

function cutCells(source: string, marker: string): Cell[] {
  const cells: { title: string; line: number; lines: string[] }[] = [{ title: '', line: 1, lines: [] }];
  for (const [i, text] of source.split('\n').entries()) {
    if (text.startsWith(marker))
      cells.push({ title: text.slice(marker.length).trim(), line: i + 1, lines: [] });
    else cells.at(-1)?.lines.push(text);
  }
  return cells.map(({ title, line, lines }, i) => {
    // The newline before the next marker belongs to the cell; the file's last line has none behind it.
    const text = lines.join('\n') + (i < cells.length - 1 ? '\n' : '');
    return { title, line, text };
  });
}

function parseHeader(header: Cell, { file, dialect }: Context): ReadonlyMap<string, string> {
  const { comment } = dialect;
  const fields = new Map<string, string>();
  for (const [i, line] of header.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = line.startsWith(`${comment} `)
      ? /^ ([a-z ]+): (.+)$/.exec(line.slice(comment.length))
      : null;
    const name = match?.[1] ?? '';
    if (!HEADER_FIELDS.includes(name)) {
      throw new PasskError('E_INPUT', `not a header line: ${JSON.stringify(line)}`, {
        file,
        line: i + 1,
        expected: `"${comment} NAME: VALUE" with one of ${HEADER_FIELDS.join(', ')}, before the first "${comment} %%"`,
      });
    }
    fields.set(name, (match?.[2] ?? '').trim());
  }
  return fields;
}

function judgingOf(value: string | undefined, file: string): Pick<FunctionTests, 'judging'> {
  if (value === undefined) return {};
  if (value === 'split' || value === 'shared') return { judging: value };
  throw new PasskError('E_INPUT', `unknown value "${value}"`, {
    file,
    field: 'judging',
    expected: 'split or shared',
  });
}

function required(fields: ReadonlyMap<string, string>, name: string, file: string): string {
  const value = fields.get(name);
  if (value === undefined) {
    throw new PasskError('E_INPUT', 'the header line is missing', {
      file,
      line: 1,
      field: name,
      expected: `a line "${name}: ..." in the comment at the top`,
    });
  }
  return value;
}

function onlyCell(cells: readonly Cell[], title: string, { file, dialect }: Context): Cell {
  const [cell, second] = cells.filter((candidate) => candidate.title === title);
  if (cell === undefined) {
    throw new PasskError('E_INPUT', `the cell "${title}" is missing`, {
      file,
      expected: `a line "${markerOf(dialect)}${title}"`,
    });
  }
  if (second !== undefined) {
    throw new PasskError('E_INPUT', `a second cell "${title}"`, {
      file,
      line: second.line,
      expected: `one; the first is on line ${cell.line}`,
    });
  }
  return cell;
}

function parseAttempt(cell: Cell, prompt: string, entryPoint: string, { file, dialect }: Context): Attempt {
  const [, label, verdict] = ATTEMPT.exec(cell.title) ?? [];
  if (label === undefined || verdict === undefined || !isVerdict(verdict)) {
    throw new PasskError('E_INPUT', `not an attempt: "${cell.title}"`, {
      file,
      line: cell.line,
      expected: `"attempt: LABEL -> VERDICT" with a verdict of ${VERDICTS.join(', ')}`,
    });
  }
  const openings = dialect.openings(entryPoint);
  const opened = prompt.split('\n').findLast((line) => openings.some((opening) => opens(line, opening)));
  const signature = opened === undefined ? undefined : `${dialect.attemptPrefix}${opened}\n`;
  if (signature === undefined || !cell.text.startsWith(signature)) {
    throw new PasskError('E_INPUT', 'the attempt does not begin with the signature of the prompt', {
      file,
      line: cell.line + 1,
      expected: signature?.trimEnd() ?? `a line of the prompt that begins ${entryPoint}`,
    });
  }
  const body = trimBody(cell.text.slice(signature.length));
  const end = dialect.attemptEnd === undefined ? '' : `${dialect.attemptEnd}\n`;
  if (!body.endsWith(end)) {
    throw new PasskError('E_INPUT', 'the attempt does not end as it has to', {
      file,
      line: cell.line + cell.text.trimEnd().split('\n').length,
      expected: `the line "${dialect.attemptEnd}"`,
    });
  }
  return { label, verdict, completion: trimBody(body.slice(0, body.length - end.length)) };
}

function opens(line: string, opening: string | RegExp): boolean {
  return typeof opening === 'string' ? line.startsWith(opening) : opening.test(line);
}

/** The body without the blank lines that set cells apart. */
function trimBody(text: string): string {
  return `${text.trimEnd()}\n`;
}
