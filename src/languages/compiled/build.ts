/**
 * Something to be compiled: files are put into an empty folder, commands run there one after the other, and one file is taken away.
 * All of it happens inside the fence of compilers, whose commands may start threads and no other process.
 */
export interface Build {
  /** Content by name. Names have no folder in them. */
  readonly files: Readonly<Record<string, string>>;
  /** The first that fails ends the build. Without one nothing is made: the file is the result as it stands. */
  readonly steps: readonly BuildStep[];
  /** The file that is the result: an executable, or whatever the language's host loads. */
  readonly output: string;
}

/** One command of a build. */
export interface BuildStep {
  /** The program by its absolute path, and its arguments. No shell; the current folder is the build's. */
  readonly command: readonly string[];
  /**
   * The program is started once and goes on: for each build it reads one line, the path of the folder, on its standard input, and answers
   * on its standard output with a byte (0: it went well), a length in 4 bytes (big endian) and so many bytes of text in UTF-8, which are
   * what an ordinary command would write to its standard error.
   *
   * @default false: one process a build
   */
  readonly service?: boolean;
}
