/** How the cells of a problem file look in one language, so that the whole file runs as it is. */
export interface FileDialect {
  /** Of its files: `.py`. */
  readonly extension: string;
  /** The end of the names of files that have the extension and hold no problem. @default there are none */
  readonly otherFiles?: string;
  /** Begins a comment of one line. */
  readonly comment: string;
  /** Cells that an author may write for running the file; no part of the problem. */
  readonly extraCells: readonly string[];
  /** What the prompt's line that opens the entry point may begin with, or look like. */
  readonly openings: (entryPoint: string) => readonly (string | RegExp)[];
  /** What an attempt puts before that line, so that it does not take the place of the right solution. */
  readonly attemptPrefix: string;
  /** The line that ends an attempt, where the prefix begins what has to end. @default none */
  readonly attemptEnd?: string;
}
