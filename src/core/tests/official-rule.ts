/** Graders that scores are published by; docs/graders.md has the rule of each. */
export const OFFICIAL_RULES = [
  'apps',
  'taco',
  'livecodebench',
  'codecontests',
  'codeforces',
  'prime',
] as const;

/**
 * Whose grader's rule decides in place of a task's own comparison, for figures that stand beside published ones. No suite can ask for one: only
 * whoever runs it, and every report says so.
 */
export type OfficialRule = (typeof OFFICIAL_RULES)[number];

/** How reports name the grader. */
export const GRADER_NAMES: Readonly<Record<OfficialRule, string>> = {
  apps: "APPS' own grader",
  taco: "TACO's own grader",
  livecodebench: "LiveCodeBench's own grader",
  codecontests: "CodeContests' own grader",
  codeforces: "open-r1's grader for Codeforces",
  prime: "verl's grader prime_code",
};

/** Those that also compare what a function returns. */
export const CALL_GRADERS: ReadonlySet<OfficialRule> = new Set<OfficialRule>([
  'apps',
  'taco',
  'livecodebench',
  'prime',
]);
