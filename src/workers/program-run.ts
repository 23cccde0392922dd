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
  /** Files that it finds by these names in its folder; it may read them. @default none */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A file that it may write: its content comes back as `stdout`, and what the program prints with its errors. @default none */
  readonly outputFile?: string;
  /** The most digits of an integer that is read or written as text, where the language has such a limit; 0 lifts it. @default the language's */
  readonly integerDigits?: number;
  /**
   * Ends it so many ms after the call, by the clock, however busy the machine is and however long it had to wait: for a caller who
   * waits no longer. A program that has run for its time limit by then is a `timeout`, any other a `harness_error`.
   * @default never: CPU time and idling alone are counted
   */
  readonly deadlineMs?: number;
  /** Talks with the program: what one writes the other reads. In Python; it runs in the judge, as a test does. @default nobody does */
  readonly interactor?: InteractorRun;
  /** More runs of the same program will follow, with other inputs: workers keep it compiled. It changes no outcome. @default false */
  readonly again?: boolean;
  /** CPU time that compiling may take, ms, in languages that are compiled; its time to run does not count it. @default 10,000 */
  readonly compileTimeLimitMs?: number;
  /** Limits that replace the executor's own. */
  readonly limits?: Partial<Limits>;
  /** How much of stdout, and of stderr, comes back; `Infinity` for all that may be written. @default 1024 */
  readonly keptKiB?: number;
}

/** An interactor and what it has beside the program. */
export interface InteractorRun {
  readonly source: string;
  /** By the names under which it opens them. */
  readonly files: Readonly<Record<string, string>>;
  readonly arguments: readonly string[];
}

/** How an interactor ended. */
export interface InteractorEnd {
  readonly exitCode: number;
  /** What it wrote on its standard error, or the exception that ended it. */
  readonly message: string;
  /** It ended by an exception that is no exit. */
  readonly crashed: boolean;
  /** It wanted to read or write when the program had gone. */
  readonly sawEnd: boolean;
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
   * What it failed of, as far as its language tells: it was no program of that language, it asked for more memory than it may have, or
   * something was thrown in it that nobody caught. Absent for every other failure, such as an exit code that it chose.
   */
  readonly failure?: 'syntax' | 'memory' | 'exception';
  /** The line of its standard error that says why it failed. */
  readonly reason?: string;
  /** Of a program that is compiled first: what the compiler said, where it refused it. `stderr` has it, too. */
  readonly compilation?: { readonly isRefused: boolean; readonly diagnostics: string };
  readonly stdout: string;
  readonly stderr: string;
  /** Whether more was written than came back. */
  readonly truncated: boolean;
  /** Of a program with an interactor: absent where that had not ended. */
  readonly interactor?: InteractorEnd;
  /** Of a program with an interactor: the beginning of what they said, `>` before lines of the interactor's, `<` before the program's. */
  readonly dialogue?: string;
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
