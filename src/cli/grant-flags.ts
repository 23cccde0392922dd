import type { InferredOptionTypes, Options } from 'yargs';
import type { Grants } from '../core/grants.ts';

/** What a user may grant to the programs; nothing by default. */
export const grantFlags = {
  scratch: {
    type: 'number',
    describe:
      'give each program an empty directory of so many MiB to write to, its HOME and /tmp [default: none]',
  },
  network: { type: 'boolean', describe: "let programs use the host's network: isolation is then never full" },
} as const satisfies Record<string, Options>;

export type GrantFlags = InferredOptionTypes<typeof grantFlags>;

/** The flags as the executor takes them. */
export function grantsOf({ scratch, network }: GrantFlags): Grants {
  return {
    ...(scratch === undefined ? {} : { scratchMiB: scratch }),
    ...(network === true ? { network } : {}),
  };
}
