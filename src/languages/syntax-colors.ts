/** How the code of a language is coloured, by prismjs. */
export interface SyntaxColors {
  /** The name of its grammar there. */
  readonly grammar: string;
  /** The components that it needs, in order; `core` is there already. */
  readonly components: readonly string[];
}
