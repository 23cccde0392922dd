import type { Completion, ExtractionMode } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import { extractAnswer } from './extract-answer.ts';
import { extractProgram } from './extract-program.ts';

/** The program of a completion, with what is kept of how it was found. */
export interface Extracted {
  /** null where there is nothing to run. */
  readonly program: string | null;
  /** Goes into the sample's record; empty for `verbatim`. */
  readonly trace: { readonly rule?: string; readonly repairs?: readonly string[] };
  /** Why there is nothing to run, for a person. */
  readonly fault: string;
}

/**
 * How a run finds programs in completions.
 *
 * @example
 * extractBy('auto')(problem, completion).trace; // { rule: 'fence' }
 */
export function extractBy(mode: ExtractionMode): (problem: Problem, completion: Completion) => Extracted {
  const fault = 'the completion is blank';
  if (mode === 'verbatim') {
    return (problem, completion) => ({
      program: extractProgram(problem, completion)?.source ?? null,
      trace: {},
      fault,
    });
  }
  return (problem, { completion }) => {
    const { source, rule, repairs } = extractAnswer(problem, completion);
    return {
      program: source,
      trace: { rule, ...(repairs.length === 0 ? {} : { repairs }) },
      fault: rule === 'unclosed_thinking' ? 'the answer ends in its thinking' : fault,
    };
  };
}
