/** What the tests of a language look like, and what its suites do differently. */
export interface TestRules {
  /** Where an assertion begins; global. */
  readonly assertions: RegExp;
  /** Names by which a test calls the entry point besides its own. @default none */
  readonly otherNames?: (test: string) => readonly string[];
  /** A published test without the call at its end that the judge makes itself. @default there is none */
  readonly withoutFinalCall?: (test: string) => string;
  /** What a plain assertion wants of a call; undefined where that is not plain. @default never plain */
  readonly expectedValue?: (assertion: string) => string | undefined;
  /**
   * A completion whose entry point does nothing.
   *
   * @param isOpen whether the prompt ends inside of the entry point
   */
  readonly emptySolution: (
    problem: { readonly prompt: string; readonly entryPoint: string },
    isOpen: boolean,
  ) => string;
  /** How MultiPL-E writes it. Without it `problems export` has no such layout. */
  readonly multiplE?: {
    /** Its name for the language. */
    readonly name: string;
    /** The test as it stands there: a line with `candidate` says what the entry point is. */
    readonly tests: (test: string, entryPoint: string) => string;
  };
}
