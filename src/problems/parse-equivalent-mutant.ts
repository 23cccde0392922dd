import { PasskError } from '../core/errors.ts';
import type { EquivalentMutant } from '../core/problem.ts';
import type { Cell, CellContext } from './problem-file-cell.ts';

/** Begins the title of the cell; the reason follows. */
export const EQUIVALENT_MUTANT = 'equivalent mutant';

const TITLE = /^equivalent mutant(?:, line (\d+))?: (.+)$/;

/**
 * Reads a cell that names a mutant, in comments so that the file still runs:
 *
 *     # %% equivalent mutant: nothing is added for a count of 0
 *     # -if count > 0:
 *     # +if count >= 0:
 *
 * `equivalent mutant, line 4: REASON` means the change in that line of the solution alone.
 */
export function parseEquivalentMutant(cell: Cell, { file, dialect }: CellContext): EquivalentMutant {
  const { comment } = dialect;
  const [, line, reason = ''] = TITLE.exec(cell.title) ?? [];
  const lines = cell.text.split('\n').filter((line) => line.trim() !== '');
  const wrong = lines.find((line) => !line.startsWith(`${comment} -`) && !line.startsWith(`${comment} +`));
  const part = (sign: string) =>
    lines
      .filter((line) => line.startsWith(`${comment} ${sign}`))
      .map((line) => line.slice(comment.length + 2))
      .join('\n')
      .trim();
  const before = part('-');
  const after = part('+');
  if (reason === '' || wrong !== undefined || before === '' || after === '') {
    throw new PasskError('E_INPUT', `not an equivalent mutant: ${JSON.stringify(wrong ?? cell.title)}`, {
      file,
      line: cell.line,
      expected: `"${EQUIVALENT_MUTANT}: REASON" or "${EQUIVALENT_MUTANT}, line N: REASON", then the lines "${comment} -..." of the solution and "${comment} +..." of the mutant`,
    });
  }
  return { reason, before, after, ...(line === undefined ? {} : { line: Number(line) }) };
}
