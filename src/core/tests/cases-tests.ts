import type { Language } from '../language.ts';
import type { ComparisonName } from './comparison-name.ts';
import type { OfficialRule } from './official-rule.ts';
import type { Tolerance } from './tolerance.ts';

/** One run of a whole program: what it reads, and what it is to write. */
export interface TestCase {
  /** On its standard input, or in its input file. */
  readonly input: string;
  /** Never enters the program's sandbox. */
  readonly output: string;
  /** What messages call it. @default its number */
  readonly name?: string;
  /** The task's description shows it: programs that fail it can be told without the hidden ones. @default false */
  readonly isPublic?: boolean;
  /** Command-line arguments behind the program's name. @default none */
  readonly arguments?: readonly string[];
  /** Its share of a partial reward, more than 0. @default 1 */
  readonly weight?: number;
  readonly timeLimitMs?: number;
  readonly memoryLimitMiB?: number;
}

/**
 * A program that decides whether an output is right, where more than one is. `testlib`: arguments input, output, answer; exit code 0 for
 * right, and its first line of errors says why not. `prints`: arguments input, answer, output; prints 1 for right, 0 for wrong, or a share
 * between. Paths of files in the order of the protocol.
 */
export interface Checker {
  readonly language: Language;
  readonly source: string;
  readonly protocol: 'testlib' | 'prints';
}

/**
 * A program that talks with the one that is judged: what one writes the other reads. Its arguments are a file with the case's input, a file
 * to write to, and a file with the case's output; its exit code decides, as a checker's of `testlib` does.
 */
export interface Interactor {
  readonly language: Language;
  readonly source: string;
}

/** Names of files in the program's folder, for tasks that read and write files in place of standard input and output. */
export interface CaseFiles {
  readonly input?: string;
  readonly output?: string;
}

/** A list of inputs with the outputs that a whole program is to write for them. */
export interface CasesTests {
  readonly kind: 'cases';
  /** At least one. */
  readonly cases: readonly TestCase[];
  /** @default 'usual' */
  readonly compare?: ComparisonName;
  /** Of numbers, in the comparisons `usual` and `numbers`. */
  readonly tolerance?: Tolerance;
  /** Decides in place of `compare`. @default none */
  readonly compareAs?: OfficialRule;
  /** Decides in place of the comparison. */
  readonly checker?: Checker;
  /** Decides in place of both. */
  readonly interactor?: Interactor;
  readonly files?: CaseFiles;
}
