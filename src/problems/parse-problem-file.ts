import { PasskError } from '../core/errors.ts';
import type { Attempt, Problem } from '../core/problem.ts';
import { isVerdict, VERDICTS } from '../core/verdict.ts';

interface Cell {
  readonly title: string;
  /** Line of the marker, 1-based. */
  readonly line: number;
  readonly text: string;
}

const MARKER = '# %% ';
const HEADER_FIELDS = ['task', 'entry point', 'tags', 'judging'];
const ATTEMPT = /^attempt: (.+) -> (\w+)$/;

/**
 * Reads one bundled problem: a runnable Python file that `# %% ` markers cut into cells (docs/problems.md).
 *
 * @param file name for errors
 * @throws PasskError E_INPUT with file and line.
 */
export function parseProblemFile(source: string, file: string): Problem {
  const [header, ...cells] = cutCells(source);
  const fields = parseHeader(header as Cell, file);
  const only = (title: string) => onlyCell(cells, title, file);
  const prompt = only('prompt').text;
  const entryPoint = required(fields, 'entry point', file);
  const attempts: Attempt[] = [];
  for (const cell of cells) {
    if (cell.title.startsWith('attempt')) attempts.push(parseAttempt(cell, prompt, entryPoint, file));
    else if (!['prompt', 'canonical solution', 'test', 'run'].includes(cell.title)) {
      throw new PasskError('E_INPUT', `unknown cell "${cell.title}"`, {
        file,
        line: cell.line,
        expected: 'prompt, canonical solution, test, run, or attempt: LABEL -> VERDICT',
      });
    }
  }
  const tags = fields
    .get('tags')
    ?.split(',')
    .map((tag) => tag.trim());
  return {
    taskId: required(fields, 'task', file),
    language: 'python',
    prompt,
    entryPoint,
    canonicalSolution: trimBody(only('canonical solution').text),
    test: only('test').text.trim().concat('\n'),
    ...(tags === undefined ? {} : { tags }),
    ...judgingOf(fields.get('judging'), file),
    attempts,
  };
}

function cutCells(source: string): Cell[] {
  const cells: { title: string; line: number; lines: string[] }[] = [{ title: '', line: 1, lines: [] }];
  for (const [i, text] of source.split('\n').entries()) {
    if (text.startsWith(MARKER))
      cells.push({ title: text.slice(MARKER.length).trim(), line: i + 1, lines: [] });
    else cells.at(-1)?.lines.push(text);
  }
  return cells.map(({ title, line, lines }, i) => {
    // The newline before the next marker belongs to the cell; the file's last line has none behind it.
    const text = lines.join('\n') + (i < cells.length - 1 ? '\n' : '');
    return { title, line, text };
  });
}

function parseHeader(header: Cell, file: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [i, line] of header.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = /^# ([a-z ]+): (.+)$/.exec(line);
    const name = match?.[1] ?? '';
    if (!HEADER_FIELDS.includes(name)) {
      throw new PasskError('E_INPUT', `not a header line: ${JSON.stringify(line)}`, {
        file,
        line: i + 1,
        expected: `"# NAME: VALUE" with one of ${HEADER_FIELDS.join(', ')}, before the first "${MARKER.trim()}"`,
      });
    }
    fields.set(name, (match?.[2] ?? '').trim());
  }
  return fields;
}

function judgingOf(value: string | undefined, file: string): Pick<Problem, 'judging'> {
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
      expected: `"# ${name}: ..."`,
    });
  }
  return value;
}

function onlyCell(cells: readonly Cell[], title: string, file: string): Cell {
  const [cell, second] = cells.filter((candidate) => candidate.title === title);
  if (cell === undefined) {
    throw new PasskError('E_INPUT', `the cell "${title}" is missing`, {
      file,
      expected: `a line "${MARKER}${title}"`,
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

function parseAttempt(cell: Cell, prompt: string, entryPoint: string, file: string): Attempt {
  const [, label, verdict] = ATTEMPT.exec(cell.title) ?? [];
  if (label === undefined || verdict === undefined || !isVerdict(verdict)) {
    throw new PasskError('E_INPUT', `not an attempt: "${cell.title}"`, {
      file,
      line: cell.line,
      expected: `"attempt: LABEL -> VERDICT" with a verdict of ${VERDICTS.join(', ')}`,
    });
  }
  const starts = [`def ${entryPoint}(`, `class ${entryPoint}(`, `class ${entryPoint}:`];
  const signature = prompt.split('\n').findLast((line) => starts.some((start) => line.startsWith(start)));
  const [first, ...body] = cell.text.split('\n');
  if (signature === undefined || first !== signature) {
    throw new PasskError('E_INPUT', 'the attempt does not begin with the signature of the prompt', {
      file,
      line: cell.line + 1,
      expected: signature ?? `"def ${entryPoint}(" or "class ${entryPoint}" in the prompt`,
    });
  }
  return { label, verdict, completion: trimBody(body.join('\n')) };
}

/** The body without the blank lines that set cells apart. */
function trimBody(text: string): string {
  return `${text.trimEnd()}\n`;
}
