import type { InferredOptionTypes, Options } from 'yargs';
import { badValue } from '../core/check-number.ts';
import { parseList } from './parse-lists.ts';

/** By what a data set says of its tasks. */
export const factFlags = {
  difficulty: { type: 'string', describe: 'only tasks of this difficulty, or of these: easy,medium' },
  platform: { type: 'string', describe: 'only tasks from this platform, or from these: atcoder,leetcode' },
  after: { type: 'string', describe: 'only tasks that were published on this day or later: 2024-08-01' },
  before: { type: 'string', describe: 'only tasks that were published on this day or earlier' },
} as const satisfies Record<string, Options>;

/** Which tasks of a suite are meant. */
export const taskFlags = {
  tasks: {
    type: 'string',
    describe:
      'only these tasks: ids, tags or patterns with *, separated by commas; !PATTERN leaves out, &PATTERN all else',
  },
  ...factFlags,
} as const satisfies Record<string, Options>;

export type TaskFlags = Partial<InferredOptionTypes<typeof taskFlags>>;

/**
 * The flags as patterns of tasks: what a run records, so that resuming it selects the same ones.
 *
 * @returns undefined where none was given
 */
export function taskPatternsOf(flags: TaskFlags): readonly string[] | undefined {
  const { tasks, difficulty, platform, after, before } = flags;
  const patterns = [
    ...parseList('--tasks', tasks),
    ...oneOf('difficulty', difficulty),
    ...oneOf('platform', platform),
    ...bound('after', '>=', after),
    ...bound('before', '<=', before),
  ];
  return patterns.length === 0 ? undefined : patterns;
}

function oneOf(key: 'difficulty' | 'platform', text: string | undefined): readonly string[] {
  const values = parseList(`--${key}`, text);
  return values.length === 0
    ? []
    : [`&${values.map((value) => `${key}:${value.trim().toLowerCase()}`).join('|')}`];
}

function bound(flag: 'after' | 'before', sign: string, day: string | undefined): readonly string[] {
  if (day === undefined) return [];
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw badValue(`--${flag}`, JSON.stringify(day), 'a day such as 2024-08-01');
  return [`&date${sign}${day}`];
}
