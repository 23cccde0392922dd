import { PasskError } from '../../core/errors.ts';
import type { TestCase } from '../../core/tests/cases-tests.ts';

const INPUT = /^=== input(?: (\S+))?( public)?$/;
const OUTPUT = '=== output';
const EXPECTED = '"=== input NAME" or "=== input NAME public", the input, "=== output", the output';

/**
 * The cases of a task: `=== input NAME`, the input, `=== output`, the output, one case after the other; `public` behind the name of those
 * that the description shows. An input is taken to the line, blank ones at its end too. A case without an output is one whose checker or interactor needs none.
 *
 * @param file name for errors
 * @throws PasskError E_INPUT with file and line
 */
export function parseCases(text: string, file: string): readonly TestCase[] {
  const cases: { name: string; isPublic: boolean; input: string[]; output: string[] | undefined }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const current = cases.at(-1);
    if (!line.startsWith('=== ')) {
      if (current !== undefined) (current.output ?? current.input).push(line);
      else if (line.trim() !== '') throw misplaced(file, i, 'there is text before the first case');
      continue;
    }
    const found = INPUT.exec(line);
    if (found !== null) {
      const [, name = String(cases.length + 1), isPublic] = found;
      if (cases.some((other) => other.name === name))
        throw misplaced(file, i, `a case is called "${name}" already`);
      cases.push({ name, isPublic: isPublic !== undefined, input: [], output: undefined });
    } else if (line === OUTPUT && current !== undefined && current.output === undefined) current.output = [];
    else throw misplaced(file, i, `${JSON.stringify(line.slice(0, 60))} does not belong here`);
  }
  if (cases.length === 0) throw new PasskError('E_INPUT', 'it has no cases', { file, expected: EXPECTED });
  return cases.map(({ name, isPublic, input, output = [] }) => ({
    name,
    input: input.map((line) => `${line}\n`).join(''),
    output: withoutBlankEnd(output),
    ...(isPublic ? { isPublic } : {}),
  }));
}

/** Blank lines behind an output part its case from the next. */
function withoutBlankEnd(lines: readonly string[]): string {
  const text = lines.join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

function misplaced(file: string, index: number, problem: string): PasskError {
  return new PasskError('E_INPUT', problem, { file, line: index + 1, expected: EXPECTED });
}
