import type { ExtractionCounts } from '../core/completion.ts';

/** One sentence to stand beside pass@k, which can't be read without it. */
export function describeExtraction({ samples, failed, rules }: ExtractionCounts): string {
  const share = samples === 0 ? 0 : (100 * failed) / samples;
  const parts = Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${rule} ${count}`);
  if (failed === 0)
    return `A program was found in every one of ${samples} answers; by rule: ${parts.join(', ')}.`;
  return `No program was found in ${failed} of ${samples} answers (${share.toFixed(1)} %); by rule: ${parts.join(', ')}.`;
}
