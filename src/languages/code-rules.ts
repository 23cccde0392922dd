import type { ParseBudget, Statement } from './statements/statement.ts';

/** How code is told from what stands around it in an answer, cut down to what belongs to the program, and put together. */
export interface CodeRules {
  /**
   * The outermost statements of a source up to the first broken one, comments left out; undefined where the budget is spent.
   * Never throws, whatever the text is.
   */
  readonly statements: (source: string, budget: ParseBudget) => readonly Statement[] | undefined;
  /** A line that code between prose may begin with; the first group is its indentation. */
  readonly starts: RegExp;
  /** A line that opens what methods stand in: what is defined there is no function of its own. @default there is none */
  readonly opensMembers?: RegExp;
  /** Names that a program finds without anybody's doing: a block that binds one for an example helps no other block. */
  readonly builtins: ReadonlySet<string>;
  /** Whether a name that is defined twice is a mistake, as `const` is. */
  readonly definesOnce: boolean;
  /** A statement that tries the program out and is no part of it. */
  readonly drivers: RegExp;
  /** Functions that only somebody who tries the program out calls. */
  readonly tryingCalls: readonly string[];
  /** Lines that have to be the first of a program; global. @default none */
  readonly firstLines?: RegExp;
  /** The same code where functions that have their names from their exports alone have them by themselves. @default no exports */
  readonly withNamedExports?: (code: string) => string;
  /** The same code without its exports, which a program that is judged may not have. @default no exports */
  readonly withoutExports?: (code: string) => string;
  /** Ways in which the body of a function may have lost its indentation, put right, the likeliest first. @default it may not */
  readonly indentationRepairs?: (prompt: string, text: string) => readonly string[];
  /** Whether what looks like the body of the entry point is the whole function, moved to the right. @default never */
  readonly isMovedFunction?: (body: string, entryPoint: string) => boolean;
  /** Where brackets end a function: those that a source leaves open, outermost first. @default it ends by its indentation */
  readonly openBrackets?: (source: string) => readonly string[];
}
