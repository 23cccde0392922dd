import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import type { RunCommand } from '../compiled/run-command.ts';

/** What an interpreter of programs brings to the executor: its own command, and scripts of ours in `sandbox/` that host a program and a test. */
export interface InterpretedLanguage {
  readonly name: Language;
  readonly label: string;
  /** A problem whose canonical solution any healthy worker passes. */
  readonly probe: Problem;
  /** Commands that are looked for in PATH; the first that is there is taken. */
  readonly commands: readonly string[];
  /** Arguments with which it says its version; the first group of `version` finds it. */
  readonly asksVersion: readonly string[];
  readonly version: RegExp;
  /** The oldest version that the host scripts can do with: `5.3`. */
  readonly oldestVersion: string;
  /** For people without it. */
  readonly howToInstall: string;
  /** Arguments with which it prints files and folders that it reads as it runs, one a line. @default it reads none elsewhere */
  readonly asksFolders?: readonly string[];
  /**
   * Options of every run: before the name of a script.
   *
   * @param folders what it has printed
   * @param hosts where our scripts are
   */
  readonly options?: (folders: readonly string[], hosts: string) => readonly string[];
  /** What stands between the name of a script and its arguments. @default nothing */
  readonly behindScript?: readonly string[];
  /**
   * The program itself where the command is a shell's script around it, which the fence lets start nothing, and what that would put into its
   * environment.
   *
   * @default the command itself
   */
  readonly behindCommand?: (folders: readonly string[]) => {
    readonly executable: string;
    readonly environment: Readonly<Record<string, string>>;
  };
  /** A script of ours that, once for a machine, makes what the others read out of what lies beside it. @default they are read as they are */
  readonly preparingScript?: string;
  /** A script of ours that runs a whole program, whose file is its first argument. @default the interpreter runs it */
  readonly wholeScript?: string;
  /** What stands before a whole program, in its first line. @default nothing */
  readonly beforeWhole?: (hosts: string) => string;
  /** Whether it starts only where it can make a folder for temporary files. @default false */
  readonly makesFolder?: boolean;
  /** Whether it starts only where it can ask for its own path. @default false */
  readonly asksForItself?: boolean;
  /** All of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The end of the names of its files: `.pl`. */
  readonly extension: string;
  /** How its processes are run. */
  readonly run: Pick<RunCommand, 'memory' | 'ownMemoryMiB' | 'ownFiles' | 'speaksOn' | 'writes'>;
  /** Of a judge that is slow to start: for so many programs of one test it lasts. @default one process a program */
  readonly judgeLastsForPrograms?: number;
  /** How guest and judge get their sources, where they can't open a descriptor by its number. @default by descriptor 5 */
  readonly isGiven?: RunCommand['isGiven'];
  /** Where a program is a file, which its host finds under the name of whole programs and which is the program alone. @default as `isGiven` says, with the name of the entry point above it */
  readonly guestIsFile?: boolean;
  /** Commands that programs may start, as far as they are there: they find them by these names. Those with a path are there under it, too. @default none */
  readonly tools?: readonly string[];
  /** So many processes may a program and its test have at a time. @default one each, which can start none */
  readonly processes?: number;
  /** A whole program that does nothing and ends well. */
  readonly emptyProgram: string;
  /** What stands in the line that says that it was refused memory. */
  readonly outOfMemory: RegExp;
  /** What it writes of an exception that nobody caught; undefined where it has written nothing like that. */
  readonly readException: (stderr: string) => string | undefined;
  /** The same of a program that is none. */
  readonly readSyntaxError: (stderr: string) => string | undefined;
}
