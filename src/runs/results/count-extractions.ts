import { type ExtractionCounts, FAILED_RULES, sampleKey } from '../../core/completion.ts';
import type { RunReader } from '../../store/run-directory.ts';

/** What extraction came to, from the records of a run; undefined where programs were taken verbatim. */
export async function countExtractions(run: RunReader): Promise<ExtractionCounts | undefined> {
  if ((run.manifest.extraction ?? 'verbatim') === 'verbatim') return undefined;
  const ruleOf = new Map<string, string>();
  for await (const execution of run.executions())
    if (execution.rule !== undefined) ruleOf.set(sampleKey(execution), execution.rule);
  const rules: Record<string, number> = {};
  for (const rule of ruleOf.values()) rules[rule] = (rules[rule] ?? 0) + 1;
  const failed = [...FAILED_RULES].reduce((sum, rule) => sum + (rules[rule] ?? 0), 0);
  return { samples: ruleOf.size, failed, rules };
}
