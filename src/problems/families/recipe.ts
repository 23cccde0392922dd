import { isDeepStrictEqual } from 'node:util';
import type { Step, Value, Variables } from './step.ts';

/** A way to get a generated task wrong. */
export interface Mistake {
  /** What a person calls it: "step 2 is left out". */
  readonly label: string;
  readonly steps: readonly Step[];
}

/** A generated task, in no language yet. */
export interface Recipe {
  readonly taskId: string;
  readonly tags: readonly string[];
  /** The parameters, which the steps change. */
  readonly variables: readonly string[];
  readonly type: 'text' | 'numbers' | 'number';
  readonly steps: readonly Step[];
  /** Variables whose values are returned: one alone, or a list. */
  readonly returned: readonly string[];
  /** Of the test, a value for each variable; the first is the docstring's example, too. */
  readonly inputs: readonly (readonly Value[])[];
  /** Each comes out differently for one of the inputs. */
  readonly mistakes: readonly Mistake[];
}

/** A recipe that has no name yet. */
export type DrawnTask = Omit<Recipe, 'taskId' | 'tags'>;

/** What steps make of an input. */
export function follow(
  steps: readonly Step[],
  { variables, returned }: Pick<Recipe, 'variables' | 'returned'>,
  input: readonly Value[],
): Value {
  const values: Variables = new Map(variables.map((name, i) => [name, input[i] as Value]));
  for (const step of steps) step.apply(values);
  const results = returned.map((name) => values.get(name) as Value);
  return results.length === 1 ? (results[0] as Value) : (results as readonly number[]);
}

/** Whether both come to the same for an input. */
export function isSameFor(
  a: readonly Step[],
  b: readonly Step[],
  shape: Pick<Recipe, 'variables' | 'returned'>,
  input: readonly Value[],
): boolean {
  return isDeepStrictEqual(follow(a, shape, input), follow(b, shape, input));
}

/** Each way to leave out one of the steps. */
export function leftOut(steps: readonly Step[]): readonly Mistake[] {
  return steps.map((_, i) => ({
    label: `step ${i + 1} is left out`,
    steps: steps.filter((_, j) => j !== i),
  }));
}

/** Each way to exchange two steps that follow each other. */
export function exchanged(steps: readonly Step[]): readonly Mistake[] {
  return steps.slice(1).map((step, i) => ({
    label: `steps ${i + 1} and ${i + 2} are exchanged`,
    steps: [...steps.slice(0, i), step, steps[i] as Step, ...steps.slice(i + 2)],
  }));
}
