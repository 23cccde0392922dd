import type { Options } from 'yargs';

/** Of commands that show one run, and may be given a sweep. */
export const TEMPERATURE_FLAG = {
  type: 'number',
  describe: 'which run of a sweep',
} as const satisfies Options;
