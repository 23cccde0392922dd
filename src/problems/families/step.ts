/** What a variable of a generated task holds. */
export type Value = string | number | readonly number[];

/** The variables by name. */
export type Variables = Map<string, Value>;

/** One step of a generated task: a sentence of its docstring, a statement in each language, and what it does. */
export interface Step {
  /** In the imperative, with a full stop. */
  readonly sentence: string;
  readonly python: string;
  /** Also TypeScript. */
  readonly javascript: string;
  readonly apply: (variables: Variables) => void;
}

/** A step of a chain, which has one variable. */
export interface ChainStep<T extends Value> extends Omit<Step, 'apply'> {
  readonly change: (value: T) => T;
}
