import { createHash } from 'node:crypto';
import { requirePositiveInteger } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';
import { leastN } from '../../core/statistics/pass-at-k.ts';
import type { GateRule } from '../../gate/decide-gate.ts';
import { decideRun, type Floor, type GateResult } from '../../gate/decide-run.ts';
import { rulesOfLooks } from '../../gate/gate-looks.ts';
import { lookPlan } from '../../gate/look-sizes.ts';
import { decideSequentially } from '../../gate/sequential-gate.ts';
import type { Baseline } from '../../store/baseline.ts';
import { type LookRecord, readLooks, writeLooks } from '../../store/look-record.ts';
import { type Condition, pairWithBaseline } from '../../store/pair-tasks.ts';
import { fromRecord, toRecord } from '../../store/records.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { openRun } from '../../store/run-directory.ts';
import { measureRun } from '../results/measure-run.ts';
import { requireSamples } from '../results/require-samples.ts';
import type { RunWatch } from '../run-event.ts';
import type { SequentialOptions } from './gate-options.ts';
import type { GatedRun } from './gated-run.ts';

/** What is asked of a run. */
interface GateQuestion {
  readonly path: string;
  readonly baseline: Baseline;
  readonly rule: GateRule;
  readonly ks: readonly number[];
  readonly floors: readonly Floor[];
  readonly allow: readonly Condition[];
  readonly seed: number;
}

interface DecidedLook {
  readonly n: number;
  readonly outcome: GateResult['outcome'];
  readonly result: GateResult;
}

/**
 * Looks at the run, has more drawn, looks again. Looks are kept in the run directory, so that one that is interrupted, or made by hand between
 * two steps, is never made for free.
 */
export async function gateSequentially(
  { path, baseline, rule, ks, floors, allow, seed }: GateQuestion,
  { step, maxN, draw }: SequentialOptions,
  { onProgress: tell = () => undefined, signal }: RunWatch,
): Promise<GatedRun> {
  if (step !== undefined) requirePositiveInteger('step', step);
  if (maxN !== undefined) requirePositiveInteger('maxN', maxN);
  const asked = { ...rule, k: ks, min_pass: floors, allow, seed, baseline: digestOf(baseline) };
  const recorded = await readLooks(path, toRecord(asked));
  const run = await openRun(path);
  let measured = await measureRun(path);
  const n = leastN(measured.baseline.tasks.values());
  const plan = schedule(recorded, { step, maxN }, n, leastN(baseline.tasks.values()));
  requireBudget(path, n, plan.maxN, recorded);

  const look = async (ns: readonly number[]): Promise<DecidedLook> => {
    const pairs = pairWithBaseline(baseline, measured.baseline, allow);
    requireSamples(pairs, [...ks, ...floors.map(({ k }) => k)]);
    const counts = pairs.map(({ before }) => before);
    const schedule = { looks: ns, maxN: plan.maxN };
    const ruleOf = rulesOfLooks(counts, rule, ks.length + floors.length, schedule);
    const result = decideRun(pairs, ks, rule, { floors, seed, ruleOf });
    const made = { n: ns.at(-1) as number, outcome: result.outcome, result };
    looks.push(made);
    await writeLooks(run, {
      format: 1,
      rule: toRecord(asked),
      step: plan.step,
      max_n: plan.maxN,
      looks: looks.map((each) => ({ ...each, result: toRecord(each.result) })),
    });
    tell({ type: 'gate-looked', look: looks.length, n: made.n, outcome: made.outcome });
    return made;
  };
  const drawMore =
    draw ??
    (async (resume: string, wanted: number) => {
      const { runSuite } = await import('../run-suite.ts');
      await runSuite({ resume, n: wanted, onProgress: tell, ...(signal === undefined ? {} : { signal }) });
    });
  const grow = async (wanted: number): Promise<boolean> => {
    if (run.manifest.command !== 'run') return false; // samples of a file: there are no more
    tell({ type: 'gate-draws', n: wanted, resumeCommand: resumeCommand(run.manifest, path) });
    await drawMore(path, wanted);
    measured = await measureRun(path);
    return true;
  };
  const looks: DecidedLook[] = (recorded?.looks ?? []).map((each) => ({
    ...each,
    result: fromRecord(each.result) as GateResult,
  }));
  const last = await decideSequentially({ ...plan, earlier: [...looks], n, look, grow });
  const { flakyTasks } = measured.summary;
  return {
    ...last.result,
    tasks: pairWithBaseline(baseline, measured.baseline, allow).length,
    baseline,
    run: measured.baseline,
    ...(flakyTasks === undefined ? {} : { flakyTasks }),
    looks: looks.map((each) => ({ n: each.n, outcome: each.outcome })),
    maxN: plan.maxN,
  };
}

/** What the looks are spread over; fixed at the first one. */
function schedule(
  recorded: LookRecord | undefined,
  asked: Parameters<typeof lookPlan>[0],
  n: number,
  baselineN: number,
) {
  const { step, maxN } = lookPlan(
    { step: asked.step ?? recorded?.step, maxN: asked.maxN ?? recorded?.max_n },
    n,
    baselineN,
  );
  if (recorded === undefined || recorded.max_n === maxN) return { step, maxN };
  throw new PasskError('E_INPUT', `the first look was made for at most ${recorded.max_n} samples a task`, {
    field: '--max-n',
    hint: 'A budget that changes after a look keeps no error rate. Leave the flag out, or draw a new run.',
  });
}

function requireBudget(path: string, n: number, maxN: number, recorded: LookRecord | undefined): void {
  if (n <= maxN || recorded?.looks.at(-1)?.outcome !== undefined) return;
  throw new PasskError('E_USAGE', `the run has ${n} samples a task already`, {
    file: path,
    field: '--max-n',
    expected: `at least ${n}`,
  });
}

function digestOf({ conditions, tasks, quarantine }: Baseline): string {
  return createHash('sha256')
    .update(JSON.stringify([conditions, [...tasks], [...quarantine]]))
    .digest('hex');
}
