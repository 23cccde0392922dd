/** A canonical solution with one small mistake. */
export interface Mutant {
  /** The kind of mistake: a name of the language's `Mutations`. */
  readonly operator: string;
  /** Of the first changed line, 1-based, in the canonical solution. */
  readonly line: number;
  /** The changed lines as they were, without the indentation of their ends. */
  readonly before: string;
  readonly after: string;
  /** Continues the prompt in the canonical solution's place. */
  readonly completion: string;
}
