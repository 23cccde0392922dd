import type { Grants } from '../core/grants.ts';
import type { ExecutorSettings } from '../workers/executor-settings.ts';

/** Options of the executors of all languages; each takes what it has a use for. */
export interface ExecutorOptions extends ExecutorSettings, Grants {
  /** Runs Python programs, and sets up the layers around programs in other languages. @default 'python3' */
  readonly python?: string;
  /** A program with wrong types fails, whatever it does, in languages that have types to be checked. @default true */
  readonly typeCheck?: boolean;
}
