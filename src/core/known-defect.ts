/**
 * What is wrong with a task. `wrong_example`: an example of the prompt contradicts the test. `input_ruled_out`: the test uses
 * inputs that the prompt rules out. `weak_test`: an assertion can't fail. `wrong_solution`: the canonical solution is wrong where
 * the test does not look. `random_test`: the test draws its inputs without a seed. `ambiguous_prompt`: the prompt does not say all
 * that the test asks for. `impossible_test`: no program can pass it. `slip`: typing and layout.
 */
export type DefectKind =
  | 'wrong_example'
  | 'input_ruled_out'
  | 'weak_test'
  | 'impossible_test'
  | 'wrong_solution'
  | 'random_test'
  | 'ambiguous_prompt'
  | 'slip';

/** A fault of a published task that people have found. It is shown beside the verdicts and changes none. */
export interface KnownDefect {
  readonly taskId: string;
  readonly kind: DefectKind;
  /** Whether the verdict itself can be wrong: a program that keeps to the prompt fails, or the test can't see a wrong one. */
  readonly disputed: boolean;
  /** What is wrong, in a sentence or two. */
  readonly what: string;
  /** Where it was reported first: "openai/human-eval#6"; absent for what we found ourselves. */
  readonly source?: string;
}

/** What is known against each task, by its id. */
export function defectsByTask(defects: readonly KnownDefect[] = []): ReadonlyMap<string, KnownDefect> {
  return new Map(defects.map((defect) => [defect.taskId, defect]));
}
