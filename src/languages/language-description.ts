import type { Language } from '../core/language.ts';
import type { AnswerRules } from './answer-rules.ts';
import type { CallRules } from './call-rules.ts';
import type { FileDialect } from './file-dialect.ts';
import type { Mutations } from './mutations/mutations.ts';
import type { Probes } from './probes.ts';
import type { SourceRules } from './source-rules.ts';
import type { Syntax } from './syntax.ts';
import type { TaskWriter } from './task-writer.ts';
import type { TestRules } from './test-rules.ts';
import type { Toolchain } from './toolchain.ts';

/**
 * All that the rest of the program ever asks of a language. Parts that can be left out are those that a language may lack; what
 * goes without them stands beside each.
 *
 * Every command that names a language loads every description, so grammars, compilers and workers are loaded by the functions
 * that need them.
 */
export interface LanguageDescription {
  /** As problem files, manifests and flags write it: `python`. Also what its fences of code are called. */
  readonly name: Language;
  /** For people and models: `Python`. */
  readonly label: string;
  /** What suites and servers call it besides, in small letters. */
  readonly aliases: readonly string[];
  /** Its problem files. */
  readonly files: FileDialect;
  /** What can be told from the text of a source. */
  readonly source: SourceRules;
  /** How an answer becomes a program. */
  readonly answers: AnswerRules;
  /** What its tests look like. */
  readonly tests: TestRules;
  /** How functions are tested with JSON values. Without it tasks that ask for that are refused. */
  readonly calls?: CallRules;
  /** What runs and judges its programs. */
  readonly toolchain: Toolchain;
  /** Programs of known outcome. */
  readonly probes: Probes;
  /** Its grammar. Without one `problems stats` measures none of its tasks. */
  readonly syntax?: Syntax;
  /** The small mistakes that `problems check --mutate` makes. Without them it says that it could not read the solutions. */
  readonly mutations?: () => Promise<Mutations>;
  /** Components of prismjs that colour its code, in order; the last knows it by its name. Without them code is shown plain. */
  readonly colors?: readonly string[];
  /** Writes generated tasks (docs/families.md). Without one the families are not written in it. */
  readonly generated?: TaskWriter;
}
