import type { CodeRules } from './code-rules.ts';

/** How the answer of a model becomes a program. */
export interface AnswerRules {
  /** Where the completion of a base model ends, unless the suite says otherwise. */
  readonly stopSequences: readonly string[];
  /** How code is told from prose. Without it only the fences of an answer and the names of its functions say what is code. */
  readonly code?: CodeRules;
}
