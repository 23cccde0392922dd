import { appendFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../core/errors.ts';
import type { GateRule } from '../../gate/decide-gate.ts';
import type { GateResult } from '../../gate/decide-run.ts';
import { storeError } from '../../jsonl/append-log.ts';
import { describeFlaky } from '../../report/flaky.ts';
import {
  formatChange,
  type GateLine,
  renderGate,
  renderGateAnnotation,
  renderGateJunit,
  renderGateMarkdown,
} from '../../report/gate-report.ts';
import { inertText } from '../../report/inert-text.ts';
import { formatScore } from '../../report/numbers.ts';
import type { GatedRun } from '../../runs/compare/gated-run.ts';
import { toRecord } from '../../store/records.ts';

const EXITS = { pass: EXIT.ok, fail: EXIT.gateFailed, inconclusive: EXIT.gateInconclusive } as const;

/**
 * Says what was decided: on stdout, in JUnit XML, in GitHub's step summary and as annotations.
 *
 * @returns the exit code
 */
export async function publishGate(
  gated: GatedRun,
  { junit, json }: { readonly junit?: string | undefined; readonly json?: boolean | undefined },
): Promise<number> {
  const { outcome, rule, decisions, floors, tasks, looks, maxN } = gated;
  const { quarantine } = gated.baseline;
  const result: GateResult = { outcome, rule, decisions, floors };
  const lines = linesOf(result);
  const title = `passk gate: ${outcome}`;
  const left = [...quarantine].map(([taskId, reason]) => ({ taskId, reason }));
  const footer = [
    describeGate(gated),
    describeModels(gated),
    ...describeFlaky(gated.flakyTasks, quarantine),
    ...left.map(({ taskId, reason }) => `Quarantined: ${inertText(taskId)} (${inertText(reason)}).`),
  ];
  if (junit !== undefined) await write(junit, (path) => writeFile(path, renderGateJunit(lines, left)));
  const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_ACTIONS: onGitHub } = process.env;
  if (summaryFile)
    await write(summaryFile, (path) => appendFile(path, renderGateMarkdown(title, lines, footer)));
  if (json === true) {
    const quarantined = Object.fromEntries(quarantine);
    const more = looks === undefined ? {} : { n: looks.at(-1)?.n, max_n: maxN, looks };
    process.stdout.write(`${JSON.stringify({ ...toRecord(result), tasks, quarantined, ...more })}\n`);
  } else {
    process.stdout.write(renderGate(title, lines, footer));
    if (onGitHub === 'true') process.stdout.write(renderGateAnnotation(lines));
  }
  return EXITS[outcome];
}

async function write(path: string, how: (path: string) => Promise<void>): Promise<void> {
  await how(path).catch((error: unknown) => {
    throw storeError(error, path);
  });
}

function linesOf({ decisions, floors }: GateResult): readonly GateLine[] {
  return [
    ...decisions.map(({ k, outcome, difference, lowerBound, confidence, pValue }) => ({
      name: `pass@${k}`,
      outcome,
      text: `${formatChange(difference)}, above ${formatChange(lowerBound)} with ${sureness(confidence)} confidence; p of a drop ${formatScore(pValue)}`,
    })),
    ...floors.map(({ k, outcome, floor, value, lowerBound, upperBound }) => ({
      name: `pass@${k} >= ${floor}`,
      outcome,
      text: `${formatScore(value)}, between ${formatScore(lowerBound)} and ${formatScore(upperBound)}`,
    })),
  ];
}

/** What was compared with what, and what its errors are, in a sentence. */
function describeGate({ tasks, baseline, rule, looks, maxN }: GatedRun): string {
  const over = `Over ${tasks} tasks, against ${baseline.runId}`;
  if (looks === undefined) return `${over}; ${describeErrors(rule)}.`;
  return `${over}; decided at look ${looks.length}, n = ${looks.at(-1)?.n} of at most ${maxN}; over all looks ${describeErrors(rule)}.`;
}

/** Whose runs are compared: the same name may be another model at another server. */
function describeModels({ baseline, run }: GatedRun): string {
  const [before, after] = [baseline, run].map(({ model }) => inertText(model ?? 'a samples file'));
  return before === after ? `Both of ${after}.` : `The run is of ${after}, the baseline of ${before}.`;
}

/** The errors that a rule allows, as the end of a sentence. */
function describeErrors({ alpha, margin, power }: GateRule): string {
  return `an unchanged model fails in at most ${limit(alpha)} of runs, a drop of ${margin} passes in at most ${limit(1 - power)}`;
}

/** Early looks ask for more certainty than digits can show. */
function sureness(confidence: number): string {
  return confidence > 0.9999 ? 'over 99.99 %' : limit(confidence);
}

function limit(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
