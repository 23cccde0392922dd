import type { Language } from '../core/language.ts';
import type { Executor } from '../workers/executor.ts';
import type { ProgramRunner } from '../workers/program-run.ts';
import type { ExecutorOptions } from './executor-options.ts';

/** What runs and judges the programs of a language, and how it is found. */
export interface Toolchain {
  /** The language whose workers run its programs, too; started once for both. @default workers of its own */
  readonly workersOf?: Language;
  /** Whether its programs have types to be checked: then a run records whether they were. @default false */
  readonly checksTypes?: boolean;
  /** Whether its executor runs whole programs (`runProgram`). @default false */
  readonly runsPrograms?: boolean;
  /** Whether what it needs is there, so that it is broken where it does not work; `passk doctor` asks. */
  readonly isInstalled: () => Promise<boolean>;
  /**
   * What runs its programs, for lists of many languages: `go1.26.8`. Without it only an executor that is started says so.
   *
   * @throws PasskError E_HARNESS where it is not there, with what to do
   */
  readonly version?: () => Promise<string>;
  /**
   * Starts an executor. Its `describe()` is what `passk doctor` shows and a manifest records.
   *
   * @param options those of every language; it takes what it has a use for
   * @param workers the executor of `workersOf`; not to be closed by this one
   * @throws PasskError E_HARNESS where the machine lacks something, with what to do
   */
  readonly start: (
    options: ExecutorOptions,
    workers: (Executor & Partial<ProgramRunner>) | undefined,
  ) => Promise<Executor & Partial<ProgramRunner>>;
}
