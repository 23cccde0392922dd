import { availableParallelism } from 'node:os';

/** Requests to a command that are in flight at once: each is a process, or more, of this machine. */
export const MOST_COMMANDS_AT_ONCE = Math.max(64, 16 * availableParallelism());
