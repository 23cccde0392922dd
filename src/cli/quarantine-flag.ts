import type { Options } from 'yargs';
import { PasskError } from '../core/errors.ts';

/** Lets a flag be given more than once, and take one word each time. */
export const REPEATABLE = {
  'duplicate-arguments-array': true,
  'greedy-arrays': false,
  'camel-case-expansion': false,
};

export const quarantineFlag = {
  quarantine: {
    type: 'string',
    array: true,
    describe: 'leave this task out of decisions, as TASK=reason; may be repeated',
  },
} as const satisfies Record<string, Options>;

/**
 * "TASK=reason" by task id.
 *
 * @throws PasskError E_USAGE without a reason
 */
export function parseQuarantine(
  words: readonly (string | number)[] | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (words ?? []).map(String).map((word): [string, string] => {
      const [, taskId = '', reason = ''] = /^([^=]+)=\s*(.*\S)\s*$/s.exec(word) ?? [];
      if (reason === '') {
        throw new PasskError('E_USAGE', `"${word}" names no reason`, {
          field: '--quarantine',
          expected: 'TASK=reason, so that whoever reads the baseline knows why',
        });
      }
      return [taskId, reason];
    }),
  );
}
