import { createHash } from 'node:crypto';
import { execa } from 'execa';
import { parseKs, requirePositiveInteger } from '../../cli/flags.ts';
import { type GateFlags, parseFloors, ruleOf } from '../../cli/gate/gate-flags.ts';
import { describeErrors, describeModels, publishGate } from '../../cli/gate/gate-output.ts';
import { parseAllow } from '../../cli/parse-allow.ts';
import { EXIT, PasskError } from '../../core/errors.ts';
import { leastN } from '../../core/statistics/pass-at-k.ts';
import { type GateResult, gateRun } from '../../gate/decide-run.ts';
import { rulesOfLooks } from '../../gate/gate-looks.ts';
import { lookPlan } from '../../gate/look-sizes.ts';
import { decideSequentially } from '../../gate/sequential-gate.ts';
import { describeFlaky } from '../../report/flaky.ts';
import type { Baseline } from '../../store/baseline.ts';
import { type LookRecord, readLooks, writeLooks } from '../../store/look-record.ts';
import { pairWithBaseline } from '../../store/pair-tasks.ts';
import { fromRecord, toRecord } from '../../store/records.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { openRun } from '../../store/run-directory.ts';
import { measureRun } from '../results/measure-run.ts';
import { requireSamples } from '../results/require-samples.ts';

interface DecidedLook {
  readonly n: number;
  readonly outcome: GateResult['outcome'];
  readonly result: GateResult;
}

/** A drawing step that ended in another way than 0; its own message is on stderr already. */
class StepFailed extends Error {
  constructor(readonly exitCode: number) {
    super('a step failed');
  }
}

/**
 * `passk gate RUN --sequential`: looks at the run, has `passk run --resume` draw more, looks again. Looks are kept in the run
 * directory, so that one that is interrupted, or made by hand between two steps, is never made for free.
 *
 * @returns the exit code
 */
export async function gateSequentially(path: string, baseline: Baseline, flags: GateFlags): Promise<number> {
  const rule = ruleOf(flags);
  const ks = parseKs(flags.k);
  const floors = parseFloors(flags['min-pass']);
  for (const name of ['step', 'max-n'] as const) {
    const value = flags[name];
    if (value !== undefined) requirePositiveInteger(`--${name}`, value);
  }
  const allow = parseAllow(flags.allow);
  const asked = { ...rule, k: ks, min_pass: floors, allow, seed: flags.seed, baseline: digestOf(baseline) };
  const recorded = await readLooks(path, toRecord(asked));
  const run = await openRun(path);
  let measured = await measureRun(path);
  const n = leastN(measured.baseline.tasks.values());
  const plan = schedule(recorded, flags, n, leastN(baseline.tasks.values()));
  requireBudget(path, n, plan.maxN, recorded);

  const look = async (ns: readonly number[]): Promise<DecidedLook> => {
    const pairs = pairWithBaseline(baseline, measured.baseline, allow);
    requireSamples(pairs, [...ks, ...floors.map(({ k }) => k)]);
    const counts = pairs.map(({ before }) => before);
    const schedule = { looks: ns, maxN: plan.maxN };
    const ruleOf = rulesOfLooks(counts, rule, ks.length + floors.length, schedule);
    const result = gateRun(pairs, ks, rule, { floors, seed: flags.seed, ruleOf });
    const made = { n: ns.at(-1) as number, outcome: result.outcome, result };
    looks.push(made);
    await writeLooks(run, {
      format: 1,
      rule: toRecord(asked),
      step: plan.step,
      max_n: plan.maxN,
      looks: looks.map((each) => ({ ...each, result: toRecord(each.result) })),
    });
    say(flags, `look ${looks.length} at n = ${made.n}: ${made.outcome}`);
    return made;
  };
  const grow = async (wanted: number): Promise<boolean> => {
    if (run.manifest.command !== 'run') return false; // samples of a file: there are no more
    say(flags, `${resumeCommand(run.manifest, path)} -n ${wanted}`);
    await drawMore(path, wanted, flags);
    measured = await measureRun(path);
    return true;
  };
  const looks: DecidedLook[] = (recorded?.looks ?? []).map((each) => ({
    ...each,
    result: fromRecord(each.result) as GateResult,
  }));
  try {
    const last = await decideSequentially({ ...plan, earlier: [...looks], n, look, grow });
    const tasks = pairWithBaseline(baseline, measured.baseline, allow).length;
    return await publishGate(
      {
        result: last.result,
        tasks,
        quarantine: baseline.quarantine,
        remarks: [
          describeLooks(looks.length, last, plan.maxN, tasks, baseline),
          describeModels(baseline, measured.baseline),
          ...describeFlaky(measured.summary.flakyTasks, baseline.quarantine),
        ],
        more: { n: last.n, max_n: plan.maxN, looks: looks.map(({ n, outcome }) => ({ n, outcome })) },
      },
      flags,
    );
  } catch (error) {
    if (error instanceof StepFailed) return error.exitCode;
    throw error;
  }
}

function describeLooks(
  looks: number,
  last: DecidedLook,
  maxN: number,
  tasks: number,
  { runId }: Baseline,
): string {
  return `Over ${tasks} tasks, against ${runId}; decided at look ${looks}, n = ${last.n} of at most ${maxN}; over all looks ${describeErrors(last.result.rule)}.`;
}

/** What the looks are spread over; fixed at the first one. */
function schedule(recorded: LookRecord | undefined, flags: GateFlags, n: number, baselineN: number) {
  const asked = { step: flags.step ?? recorded?.step, maxN: flags['max-n'] ?? recorded?.max_n };
  const { step, maxN } = lookPlan(asked, n, baselineN);
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

/** By the very command that a person would type, so that a run of a gate is a run like any other. */
async function drawMore(path: string, n: number, flags: GateFlags): Promise<void> {
  const more = (flags['run-flags'] ?? '').split(/\s+/).filter((word) => word !== '');
  const quiet = flags.json === true ? ['--quiet'] : [];
  const args = ['run', '--resume', path, '-n', String(n), '--json', ...quiet, ...more];
  const { exitCode = EXIT.interrupted } = await execa(
    process.execPath,
    [process.argv[1] as string, ...args],
    {
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'inherit',
      reject: false,
    },
  );
  if (exitCode !== EXIT.ok) throw new StepFailed(exitCode);
}

function digestOf({ conditions, tasks, quarantine }: Baseline): string {
  return createHash('sha256')
    .update(JSON.stringify([conditions, [...tasks], [...quarantine]]))
    .digest('hex');
}

function say(flags: GateFlags, line: string): void {
  if (flags.json !== true) process.stderr.write(`${line}\n`);
}
