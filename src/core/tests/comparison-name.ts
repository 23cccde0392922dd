/** How what a program wrote is held against what it was to write. docs/cases.md says which is meant by which kind of task. */
export const COMPARISONS = ['usual', 'exact', 'lines', 'tokens', 'numbers', 'unordered', 'yes-no'] as const;

export type ComparisonName = (typeof COMPARISONS)[number];
