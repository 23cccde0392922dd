import type { FunctionProblem } from '../core/problem.ts';
import type { CodeRules } from '../languages/code-rules.ts';
import type { ParseBudget, Statement } from '../languages/statements/statement.ts';

/** One answer's problem, and the reader that its candidates share. */
export interface Question {
  readonly problem: FunctionProblem;
  /** How code of its language is told from prose. */
  readonly rules: CodeRules;
  /** The outermost statements of a candidate, up to the first broken one; none once the work is spent. */
  read(source: string): readonly Statement[];
  /** Whether some candidate was not read, because the answer had cost enough. */
  gaveUp(): boolean;
}

/**
 * Steps of the parser for all candidates of one answer. Code takes about 0.3 a character. A count and no clock: the same
 * answer is read the same on a slow machine.
 */
const MOST_STEPS = 50_000;
/** Of one candidate. Longer ones are no program that anyone wrote as an answer. */
const LONGEST_CANDIDATE = 64 * 1024;

export function askQuestion(problem: FunctionProblem, rules: CodeRules): Question {
  const budget: ParseBudget = { steps: MOST_STEPS };
  const known = new Map<string, readonly Statement[]>();
  let gaveUp = false;
  return {
    problem,
    rules,
    read(source) {
      const before = known.get(source);
      if (before !== undefined) return before;
      const readable = source.length <= LONGEST_CANDIDATE;
      const statements = readable ? rules.statements(source, budget) : undefined;
      gaveUp ||= statements === undefined;
      known.set(source, statements ?? []);
      return statements ?? [];
    },
    gaveUp: () => gaveUp,
  };
}
