/** What can be told from the text of a source in a language, without its grammar. */
export interface SourceRules {
  /** Every comment; global. */
  readonly comments: RegExp;
  /**
   * Functions that begin in column 0, for what stands further right is a part of one; global. The first group that matched is
   * the name.
   */
  readonly declarations: RegExp;
  /** The texts of a prompt's docstrings or comments, in order. */
  readonly prose: (prompt: string) => readonly string[];
}
