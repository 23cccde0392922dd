import { constants } from 'node:os';

/** Names of this machine's signals by number: of two names the usual one, which stands first (SIGABRT, SIGIOT). */
export const SIGNAL_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
);
