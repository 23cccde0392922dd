import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import type { Build } from './build.ts';
import type { RunCommand } from './run-command.ts';

/**
 * What the executor of compiled languages asks of one. A test is compiled once, with a stub in place of the entry point that sends its
 * arguments to the guest and reads the result by the language's own types; a program is compiled by itself, with a dispatch that answers.
 */
export interface CompiledLanguage {
  readonly name: Language;
  /** A problem whose canonical solution any healthy worker passes. */
  readonly probe: Problem;
  /** Whether any of its builds has a step. No workers are started for compilers where none has. @default true */
  readonly compiles?: boolean;
  /** @throws PasskError E_HARNESS where there is none, or it is too old: what was found, what is needed, how to install it */
  readonly findToolchain: () => Promise<CompilerToolchain>;
}

/** A compiler that was found on this machine. */
export interface CompilerToolchain {
  /** Its path, for people. */
  readonly compiler: string;
  /** For people, manifests and keys of caches: `g++ 12.2.0`. */
  readonly version: string;
  /** Those that decide verdicts, for people, manifests and comparisons of runs. @default none are given */
  readonly flags?: string;
  /** Files and folders that compilers read inside their fence; absolute, and only of what this language needs. */
  readonly compileReadable: readonly string[];
  /** The same of what was compiled: shared libraries, a virtual machine. `/lib`, `/lib64` and `/usr/lib` are readable anyway. */
  readonly runReadable: readonly string[];
  /** So many processes may a program and its test have at a time, of what is in `runReadable`. @default one each, which can start none */
  readonly processes?: number;
  /** Where in the prepared folder they find commands by their names: their `PATH`. @default nowhere */
  readonly tools?: string;
  /** The whole environment of compilers, and of what was compiled. */
  readonly compileEnvironment: Readonly<Record<string, string>>;
  readonly runEnvironment: Readonly<Record<string, string>>;
  /**
   * Whether a runtime does not start unless it can make a folder for temporary files: where nothing may be written, it is told that it has.
   *
   * @default false
   */
  readonly pretendsFolders?: boolean;
  /** What `/proc/self/exe` says, for a runtime that asks for it as it starts: there is no `/proc` otherwise. @default nothing */
  readonly runsItself?: string;
  /** Sources of ours that `prepare` reads, by absolute path: what was prepared from others is made anew. */
  readonly preparedFrom: readonly string[];
  /** What else decides on what is prepared, in words that change with it. @default nothing */
  readonly preparedBy?: string;
  /**
   * Makes what all builds share (precompiled headers, compiled hosts) in an empty folder, which stays where it is and then is readable inside both fences. It runs
   * as the user, outside of any fence, and so reads nothing that a model or a suite has written.
   */
  readonly prepare: (folder: string) => Promise<void>;
  /** @param prepared the folder, by its final path */
  readonly builder: (prepared: string) => ProgramBuilder;
}

/** Writes the sources of what is compiled. */
export interface ProgramBuilder {
  /**
   * The problem's test, with its stub.
   *
   * @throws PasskError E_INPUT where the signature of the entry point can't be read or has a type that does not cross, with its name
   */
  readonly judge: (problem: Problem) => Build;
  /**
   * A program with its dispatch.
   *
   * @param program complete source: prompt and completion
   */
  readonly guest: (problem: Problem, program: string) => Build;
  /** A program that reads an input and writes an output. */
  readonly whole: (program: string) => Build;
  /** A whole program that does nothing and ends well. */
  readonly emptyProgram: string;
  readonly runs: {
    readonly judge: RunCommand;
    readonly guest: RunCommand;
    readonly whole: RunCommand;
  };
  /** The first error that a compiler wrote, and its line in the program (1-based) where it says one. */
  readonly readDiagnostics: (text: string) => { readonly message: string; readonly programLine?: number };
  /** What a whole program wrote to its standard error as it died of something that nobody caught: the line that says so. @default none */
  readonly readException?: (stderr: string) => string | undefined;
  /** The line that says that it was for want of memory. @default nothing tells */
  readonly outOfMemory?: RegExp;
  /** The same of one that is none, where only its interpreter can tell. @default a build tells */
  readonly readSyntaxError?: (stderr: string) => string | undefined;
}
