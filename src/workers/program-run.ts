import type { Limits } from '../core/executor-description.ts';
import type { IsolationTier, Opening } from '../core/isolation.ts';
import type { Language } from '../core/language.ts';

/** A whole program with its input: no test, no verdict. */
export interface ProgramRun {
  readonly program: string;
  /** @default 'python' */
  readonly language?: Language;
  /** Command-line arguments behind the program's name. @default none */
  readonly arguments?: readonly string[];
  /** @default none */
  readonly stdin?: string | Uint8Array;
  /** Limits that replace the executor's own. */
  readonly limits?: Partial<Limits>;
  /** How much of stdout, and of stderr, comes back. @default 1024 */
  readonly keptKiB?: number;
}

/**
 * How a program ended. `exited` and `killed` are what the kernel says of its process; the others are why the harness ended
 * it. `harness_error` says nothing of the program.
 */
export type ProgramEnding = 'exited' | 'killed' | 'timeout' | 'output_limit' | 'harness_error';

/**
 * What a program wrote and how it ended. All of it is the program's own claim: whoever makes a reward of it believes the
 * program. Compare its output with what is expected somewhere that it can't reach.
 */
export interface ProgramOutcome {
  readonly ending: ProgramEnding;
  /** One sentence, where the program did not end by itself. */
  readonly message?: string;
  /** Of `exited`. */
  readonly exitCode?: number;
  /** Of `killed`: `SIGSEGV`. */
  readonly signal?: string;
  /**
   * What it failed of, as far as its language tells: it was no program of that language, or it asked for more memory than it may
   * have. Absent for every other failure.
   */
  readonly failure?: 'syntax' | 'memory';
  /** The line of its standard error that says why it failed. */
  readonly reason?: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether more was written than came back. */
  readonly truncated: boolean;
  readonly cpuMs?: number;
  readonly wallMs?: number;
  readonly maxRssKiB?: number;
  readonly isolation?: IsolationTier;
  /** Layers that passk has and that did not hold; absent where none was missing. */
  readonly missingLayers?: readonly string[];
  /** What the program could do for want of them; absent where nothing was open. */
  readonly leavesOpen?: readonly Opening[];
}

/** Runs whole programs on the same workers, in the same sandbox, as judged ones. */
export interface ProgramRunner {
  /**
   * Runs `program` as `python3 main.py` or `node main.js` does, with `stdin` on its standard input. Never rejects.
   *
   * @example
   * const { exitCode, stdout } = await executor.runProgram({ program: 'print(input()[::-1])', stdin: 'abc' });
   */
  runProgram(run: ProgramRun): Promise<ProgramOutcome>;
}
