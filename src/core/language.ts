/** The name of a language as problem files, manifests and flags write it: `python`. Which there are, `languages/languages.ts` says. */
export type Language = string;
