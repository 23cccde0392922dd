import { PasskError } from '../../core/errors.ts';
import { decideRun } from '../../gate/decide-run.ts';
import { pairWithBaseline } from '../../store/pair-tasks.ts';
import { checkedKs } from '../begin/checked-ks.ts';
import { measureRun } from '../results/measure-run.ts';
import { requireSamples } from '../results/require-samples.ts';
import type { RunWatch } from '../run-event.ts';
import { checkedFloors, type GateOptions, gateRuleOf, type SequentialOptions } from './gate-options.ts';
import type { GatedRun } from './gated-run.ts';
import { readAnyBaseline } from './read-any-baseline.ts';

/** Of {@link gateRun}. */
export interface GateRunOptions extends GateOptions, RunWatch {
  /** Directory of a finished run. */
  readonly run: string;
  /** Draw more samples in steps until it is decided; the errors hold over all looks together. @default one look */
  readonly sequential?: SequentialOptions;
}

/**
 * Did pass@k drop against a baseline? `pass`: it is shown that it did not by the margin. `fail`: it is shown that it did, or that a floor is not
 * held. `inconclusive`: the samples are too few to say.
 *
 * @throws PasskError E_USAGE for an option that does not do, E_INPUT for a run that is not finished or does not compare with the baseline,
 * E_HARNESS for samples that only met a harness error
 * @example
 * const { outcome } = await gateRun({ run: run.path, baseline: 'base.json', margin: 0.05, floors: [{ k: 1, floor: 0.3 }] });
 * if (outcome === 'fail') process.exitCode = 1;
 */
export async function gateRun(options: GateRunOptions): Promise<GatedRun> {
  const { run: path, allow = [], seed = 0 } = options;
  const rule = gateRuleOf(options);
  const ks = checkedKs(options.k ?? [1]);
  const floors = checkedFloors(options.floors);
  const baseline = await readAnyBaseline(options.baseline);
  const question = { path, baseline, rule, ks, floors, allow, seed };
  if (options.sequential !== undefined) {
    const { gateSequentially } = await import('./gate-sequential.ts');
    return gateSequentially(question, options.sequential, options);
  }
  const { hasLooks } = await import('../../store/look-record.ts');
  if (hasLooks(path)) {
    throw new PasskError('E_INPUT', 'a sequential gate decides when this run ends', {
      file: path,
      hint: 'Its errors hold only over all looks together. Add --sequential, or draw a new run.',
    });
  }
  const { baseline: run, summary } = await measureRun(path);
  const pairs = pairWithBaseline(baseline, run, allow);
  requireSamples(pairs, [...ks, ...floors.map(({ k }) => k)]);
  const { flakyTasks } = summary;
  return {
    ...decideRun(pairs, ks, rule, { floors, seed }),
    tasks: pairs.length,
    baseline,
    run,
    ...(flakyTasks === undefined ? {} : { flakyTasks }),
  };
}
