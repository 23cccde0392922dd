import type { Verdict } from '../../../src/core/verdict.ts';

/** A function, a test of it as suites write one, and what programs come to that it is run against. */
export interface Judged {
  readonly what: string;
  readonly prompt: string;
  readonly entryPoint: string;
  readonly test: string;
  readonly bodies: readonly (readonly [body: string, verdict: Verdict])[];
}
