/**
 * What happened to one sample, in one word.
 *
 * `passed` means one thing: the trusted judge ran the whole test to its end. Everything else but
 * `harness_error` is the program's own failure. `harness_error` is ours: it is never counted in n or c.
 */
export const VERDICTS = [
  'passed',
  'wrong_answer',
  'runtime_error',
  'syntax_error',
  'timeout',
  'memory_limit',
  'output_limit',
  'crashed',
  'exited_early',
  'no_code',
  'harness_error',
] as const;

export type Verdict = (typeof VERDICTS)[number];

const KNOWN: ReadonlySet<string> = new Set(VERDICTS);

/** Narrows a string that came from a file to a {@link Verdict}. */
export function isVerdict(value: string): value is Verdict {
  return KNOWN.has(value);
}

/** How many samples of each verdict. Verdicts that did not occur are absent. */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>;
