import type { InferredOptionTypes, Options } from 'yargs';
import type { ScoreOptions } from '../runs/begin/score-options.ts';
import { parseKs, parseList } from './parse-lists.ts';

/** Flags of every command that scores a run. */
export const scoreFlags = {
  submissions: {
    type: 'string',
    describe:
      'the n of n@k, separated by commas: n of k samples are submitted, if they pass the public cases [default: none]',
  },
  by: {
    type: 'string',
    describe: 'break the scores down by tags such as difficulty:easy, named by their keys [default: none]',
  },
} as const satisfies Record<string, Options>;

export type ScoreFlags = InferredOptionTypes<typeof scoreFlags>;

/** What the flags ask for; what was not given is absent. */
export function scoreOptionsOf({ submissions, by }: Partial<ScoreFlags>): ScoreOptions {
  return {
    ...(submissions === undefined ? {} : { submissions: parseKs(submissions, '--submissions') }),
    ...(by === undefined ? {} : { by: parseList('--by', by) }),
  };
}
