/** Where an output is not what it was to be. */
export interface Difference {
  /** Line of the output, or of the expected output where that ended first; from 1. */
  readonly line: number;
  /** What stands there; undefined where the output has ended. */
  readonly actual?: string;
  /** What was to stand there; undefined where the output was to have ended. */
  readonly expected?: string;
}

/** @returns undefined where the two are equal */
export type Compare = (actual: string, expected: string) => Difference | undefined;
