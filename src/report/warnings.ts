import { isolationTier } from '../core/isolation.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { GRADER_NAMES } from '../core/tests/official-rule.ts';
import { coverageOf } from './coverage.ts';
import { describeFlaky } from './flaky.ts';
import { formatAmount, formatCount } from './numbers.ts';

/** What limits the figures of a run, a sentence each, the gravest first. */
export function warningsOf(summary: RunSummary): readonly string[] {
  const { tasks, smallest } = coverageOf(summary);
  const warnings: string[] = [];
  const harnessErrors = summary.verdicts.harness_error ?? 0;
  if (harnessErrors > 0) {
    const [them, are] = harnessErrors === 1 ? ['it', 'is'] : ['they', 'are'];
    const samples = formatAmount(harnessErrors, 'sample');
    warnings.push(
      `The harness failed on ${samples}: ${them} ${are} not scored. Resume the run to try again.`,
    );
  }
  if (summary.missing !== undefined) {
    const [is, it] = summary.missing === 1 ? ['is', 'it'] : ['are', 'them'];
    const samples = formatAmount(summary.missing, 'sample');
    warnings.push(`${samples} ${is} missing: the figures are without ${it}. Resume the run to ask again.`);
  }
  if (summary.unusedOptions !== undefined) {
    warnings.push(
      `The model ${summary.model} asks nobody: ${summary.unusedOptions.join(', ')} changed no sample.`,
    );
  }
  if (tasks === 0) {
    warnings.push('No sample is scored: there is no pass@k.');
  } else {
    // Of the tasks that were asked for: --tasks is no lack.
    if (tasks < summary.tasks.length) {
      const scored = `${formatCount(tasks)} of ${formatAmount(summary.tasks.length, 'task')}`;
      warnings.push(
        `Only ${scored} ${tasks === 1 ? 'has' : 'have'} samples; the figures are over those alone.`,
      );
    }
    for (const { k, value } of summary.passAtK) {
      if (value === null) warnings.push(`pass@${k} needs n >= ${k}; smallest n is ${smallest}.`);
    }
  }
  if (summary.compareAs !== undefined) {
    warnings.push(
      `Outputs were compared as ${GRADER_NAMES[summary.compareAs]} does (--compare-as ${summary.compareAs}), for figures beside published ones: it accepts wrong outputs and refuses right ones.`,
    );
  }
  const shared = summary.sharedTasks?.length ?? 0;
  if (shared > 0) {
    const [were, their] = shared === 1 ? ['was', 'its'] : ['were', 'their'];
    const those = `${formatCount(shared)} of ${formatAmount(summary.tasks.length, 'task')}`;
    warnings.push(`${those} ${were} judged in the program's own process: ${their} verdicts can be forged.`);
  }
  warnings.push(...describeFlaky(summary.flakyTasks));
  const tier = isolationTier(summary.isolation.layers);
  if (tier === 'basic') {
    warnings.push('Isolation was only "basic": the programs ran with the rights of the user.');
  } else if (summary.isolation.layers.includes('network')) {
    warnings.push(
      "Programs had the host's network: isolation was not full, and they may have been told answers.",
    );
  } else if (tier === 'partial') {
    warnings.push('Isolation was only "partial"; `passk doctor` shows which layers this machine refuses.');
  }
  return warnings;
}
