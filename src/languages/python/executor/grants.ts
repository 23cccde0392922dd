import { PasskError } from '../../../core/errors.ts';
import type { Grants } from '../../../core/grants.ts';

/** Where programs find their scratch directory; `/tmp` leads there too. */
const SCRATCH_PATH = '/scratch/tmp';

/** The worker's second argument; none where nothing is granted. */
export function grantArguments({ scratchMiB, network }: Grants): readonly string[] {
  const words = [
    ...(scratchMiB === undefined ? [] : [`scratch=${scratchMiB}`]),
    ...(network === true ? ['network'] : []),
  ];
  return words.length === 0 ? [] : [words.join(',')];
}

/** What guests inherit besides the usual environment. */
export function grantEnvironment({ scratchMiB, network }: Grants): Readonly<Record<string, string>> {
  return {
    ...(scratchMiB === undefined ? {} : { HOME: SCRATCH_PATH, TMPDIR: SCRATCH_PATH }),
    // One question at a time: for two at once the C library needs a call that no program has.
    ...(network === true ? { RES_OPTIONS: 'single-request' } : {}),
  };
}

/** Why a worker with these layers can't give what is granted; undefined when it does. */
export function missingGrant({ scratchMiB }: Grants, layers: readonly string[]): PasskError | undefined {
  if (scratchMiB === undefined || layers.includes('scratch')) return undefined;
  return new PasskError('E_HARNESS', `this machine grants no scratch directory (${layers.join(', ')})`, {
    field: '--scratch',
    expected: 'the layer "mount", which a scratch directory is mounted in',
    hint: 'Containers often refuse mount namespaces. Run without --scratch, or where `passk doctor --scratch 1` succeeds.',
  });
}
