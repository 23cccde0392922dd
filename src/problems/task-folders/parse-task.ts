import { PasskError } from '../../core/errors.ts';
import { LEAST_LIMITS, MOST_LIMITS } from '../../core/least-limits.ts';
import type { ProblemLimits } from '../../core/problem.ts';
import type { CaseFiles } from '../../core/tests/cases-tests.ts';
import { COMPARISONS, type ComparisonName } from '../../core/tests/comparison-name.ts';

/** What stands in `task.md`: lines `NAME: VALUE`, a blank line, the description. */
export interface TaskText {
  readonly taskId: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly compare?: ComparisonName;
  readonly limits?: ProblemLimits;
  readonly files?: CaseFiles;
}

const FIELDS = ['task', 'tags', 'compare', 'time limit ms', 'memory limit mib', 'input file', 'output file'];

/** @throws PasskError E_INPUT with file and line */
export function parseTask(text: string, file: string): TaskText {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const fields = new Map<string, string>();
  for (const [i, line] of lines.slice(0, Math.max(0, end)).entries()) {
    const [, name = '', value = ''] = /^([a-z ]+): (.+)$/.exec(line) ?? [];
    if (!FIELDS.includes(name) || fields.has(name))
      throw new PasskError('E_INPUT', `${JSON.stringify(line.slice(0, 60))} is no field of a task`, {
        file,
        line: i + 1,
        expected: `each at most once: ${FIELDS.join(', ')}; then a blank line`,
      });
    fields.set(name, value.trim());
  }
  const description = lines
    .slice(end + 1)
    .join('\n')
    .trim();
  const taskId = fields.get('task');
  if (taskId === undefined || description === '')
    throw new PasskError('E_INPUT', `it has no ${taskId === undefined ? 'field "task"' : 'description'}`, {
      file,
      expected: '"task: NAME", other fields, a blank line, the description',
    });
  const limits = limitsOf(fields, file);
  const files = filesOf(fields);
  return {
    taskId,
    description: `${description}\n`,
    tags: (fields.get('tags') ?? '').split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()])),
    ...comparisonOf(fields.get('compare'), file),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(Object.keys(files).length === 0 ? {} : { files }),
  };
}

function comparisonOf(name: string | undefined, file: string): { readonly compare?: ComparisonName } {
  if (name === undefined) return {};
  const compare = COMPARISONS.find((one) => one === name);
  if (compare !== undefined) return { compare };
  throw new PasskError('E_INPUT', `"${name}" is no comparison`, {
    file,
    field: 'compare',
    expected: COMPARISONS.join(', '),
  });
}

function limitsOf(fields: ReadonlyMap<string, string>, file: string): ProblemLimits {
  const amount = (field: string, limit: 'timeLimitMs' | 'memoryLimitMiB') => {
    const value = fields.get(field);
    if (value === undefined) return {};
    const number = Number(value);
    if (number >= LEAST_LIMITS[limit] && number <= MOST_LIMITS[limit]) return { [limit]: number };
    throw new PasskError('E_INPUT', `${value} is no such limit`, {
      file,
      field,
      expected: `a number from ${LEAST_LIMITS[limit]} to ${MOST_LIMITS[limit]}`,
    });
  };
  return { ...amount('time limit ms', 'timeLimitMs'), ...amount('memory limit mib', 'memoryLimitMiB') };
}

function filesOf(fields: ReadonlyMap<string, string>): CaseFiles {
  const [input, output] = [fields.get('input file'), fields.get('output file')];
  return { ...(input === undefined ? {} : { input }), ...(output === undefined ? {} : { output }) };
}
