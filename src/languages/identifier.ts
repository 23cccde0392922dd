/** What may be a name in any of the languages; the source of a pattern with the flag `u`. */
export const IDENTIFIER = '[\\p{L}_$][\\p{L}\\p{N}_$]*';
