import type { Completion, ExtractionMode } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import { extractAnswer } from './extract-answer.ts';
import { extractProgram } from './extract-program.ts';
import type { ExtractedAnswer } from './extracted-answer.ts';

/** The program of a completion, with what is kept of how it was found. */
export interface Extracted {
  /** null where there is nothing to run. */
  readonly program: string | null;
  /** Goes into the sample's record; empty for `verbatim`. */
  readonly trace: { readonly rule?: string; readonly repairs?: readonly string[] };
  /** Why there is nothing to run, for a person. */
  readonly fault: string;
}

export type Extract = (problem: Problem, completion: Completion) => Extracted;

/**
 * How a run finds programs in completions. Where the answer is to be a whole program, no part of it comes from the problem.
 *
 * @example
 * extractBy('auto')(problem, completion).trace; // { rule: 'fence' }
 */
export function extractBy(mode: ExtractionMode): Extract {
  if (mode === 'verbatim') {
    return (problem, completion) => verbatim(extractProgram(problem, completion)?.source ?? null);
  }
  return (problem, { completion }) => found(extractAnswer(problem, completion));
}

const BLANK = 'the completion is blank';

function verbatim(program: string | null): Extracted {
  return { program, trace: {}, fault: BLANK };
}

function found({ source, rule, repairs }: ExtractedAnswer): Extracted {
  return {
    program: source,
    trace: { rule, ...(repairs.length === 0 ? {} : { repairs }) },
    fault: rule === 'unclosed_thinking' ? 'the answer ends in its thinking' : BLANK,
  };
}
