import { compareOutput } from '../comparisons/compare-output.ts';
import { COMPARISONS } from '../comparisons/comparison.ts';
import type { ExtractionMode } from '../core/completion.ts';
import type { ContradictedTask } from '../core/contradicted-task.ts';
import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { Problem } from '../core/problem.ts';
import type { AnyLanguageExecutor } from '../executor/create-executor.ts';
import { type Extracted, extractBy, extractScriptBy } from '../extractor/extract-by.ts';
import type { CallRules } from '../languages/call-rules.ts';
import { refuseUnfit } from '../workers/limits.ts';
import {
  type AdHocProblem,
  type CallsProblem,
  type CasesProblem,
  callRulesOf,
  toTestProblem,
} from './ad-hoc-problem.ts';
import type { CompletionToJudge, EvaluatedCompletion } from './evaluator.ts';
import { judgeCases } from './judge-cases.ts';
import { type RewardOptions, rewardOf } from './reward.ts';
import { createResultSharing } from './share-results.ts';

/** What all calls of an evaluator share. */
export interface Judging {
  readonly executor: AnyLanguageExecutor;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly adHoc: (given: AdHocProblem) => Problem;
  /** Limits in ms that tasks have of their own. */
  readonly timeLimits: ReadonlyMap<string, number>;
  /** Tasks whose own solution fails their test: no program is judged by it. */
  readonly contradicted: ReadonlyMap<string, ContradictedTask>;
}

export interface CallOptions {
  readonly extraction: ExtractionMode;
  readonly reward: RewardOptions;
  readonly seed?: number;
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** A program as it was found, and how it is judged. */
interface Trial extends Extracted {
  readonly taskId: string;
  /** Equal programs of the same one have the same result. */
  readonly problem: object;
  readonly timeLimitMs: number;
  execute(program: string): Promise<ExecutionResult>;
}

/** Judges the completions of one call: finds the program, runs it once among its equals, rewards. */
export function createCompletionJudge(judging: Judging, options: CallOptions) {
  const { reward } = options;
  const share = createResultSharing();

  return async (item: CompletionToJudge, index: number): Promise<EvaluatedCompletion> => {
    const trial = trialOf(judging, options, item, index);
    const { taskId, trace, timeLimitMs, program } = trial;
    if (typeof program !== 'string') {
      const none = { ...trace, verdict: 'no_code' as const, evidence: { message: trial.fault } };
      return { index, taskId, ...none, reward: rewardOf(none, reward, timeLimitMs) };
    }
    const { result, duplicateOf } = await share(index, trial.problem, program, () => trial.execute(program));
    const whole = { ...trace, ...result, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    return { index, taskId, ...whole, reward: rewardOf(whole, reward, timeLimitMs) };
  };
}

function trialOf(judging: Judging, options: CallOptions, item: CompletionToJudge, index: number): Trial {
  const { completion } = item;
  if (typeof completion !== 'string')
    throw new PasskError('E_INPUT', 'the completion is missing', { field: 'completion', expected: 'a text' });
  const given = 'problem' in item ? item.problem : item.taskId;
  if (typeof given === 'object' && 'cases' in given) return casesTrial(judging, options, given, completion);
  if (typeof given === 'object' && 'calls' in given) return callsTrial(judging, options, given, completion);
  const problem = typeof given === 'object' ? judging.adHoc(given) : taskOf(judging, given);
  const extracted = extractBy(options.extraction)(problem, {
    taskId: problem.taskId,
    sampleIndex: index,
    completion,
  });
  return testTrial(judging, options, problem, extracted, 'problem' in item);
}

/** `cameWithCall`: its test is the caller's, and judges this program alone. */
function testTrial(
  { executor, timeLimits, contradicted }: Judging,
  options: CallOptions,
  problem: Problem,
  extracted: Extracted,
  cameWithCall: boolean,
): Trial {
  const { taskId, limits } = problem;
  const timeLimitMs =
    options.timeLimitMs ?? timeLimits.get(taskId) ?? limits?.timeLimitMs ?? executor.limits.timeLimitMs;
  const drawn = options.seed === undefined ? {} : { testSeed: options.seed };
  const counted = (options.reward.assertions ?? 0) === 0 ? {} : { countAssertions: true };
  const judge = cameWithCall ? { ownJudge: true } : {};
  const contradiction = cameWithCall ? undefined : contradicted.get(taskId);
  return {
    taskId,
    problem,
    ...extracted,
    timeLimitMs,
    execute: (program) =>
      contradiction === undefined
        ? executor.execute({ problem, program, timeLimitMs, ...counted, ...drawn, ...judge })
        : Promise.resolve(contradictionResult(contradiction)),
  };
}

function callsTrial(judging: Judging, options: CallOptions, given: CallsProblem, completion: string): Trial {
  const rules = callRulesOf(given);
  const found = extractScriptBy(options.extraction)(completion);
  const extracted = options.extraction === 'verbatim' ? found : withImports(found, rules);
  const problem = judging.adHoc(toTestProblem(given, rules, extracted.program ?? ''));
  return testTrial(judging, options, problem, extracted, true);
}

function withImports(extracted: Extracted, rules: CallRules): Extracted {
  if (extracted.program === null) return extracted;
  const program = rules.withCustomaryImports(extracted.program);
  if (program === extracted.program) return extracted;
  const repairs = [...(extracted.trace.repairs ?? []), 'customary_imports'];
  return { ...extracted, program, trace: { ...extracted.trace, repairs } };
}

/** The suite is at fault, whatever the program does. */
function contradictionResult({ verdict, message }: ContradictedTask): ExecutionResult {
  return {
    verdict: 'harness_error',
    evidence: {
      message: `the task's own solution fails its test (${verdict}: ${message}): no program can be judged by it`,
    },
  };
}

function casesTrial(
  { executor }: Judging,
  { extraction, reward, timeLimitMs: asked, signal }: CallOptions,
  problem: CasesProblem,
  completion: string,
): Trial {
  const { taskId = 'ad-hoc', cases, compare = 'usual', tolerance, limits: own = {} } = problem;
  if (!Array.isArray(cases) || cases.length === 0)
    throw new PasskError('E_INPUT', 'the problem has no cases', {
      field: 'problem.cases',
      expected: 'at least one',
    });
  if (!COMPARISONS.includes(compare))
    throw new PasskError('E_INPUT', `${JSON.stringify(compare)} is no comparison`, {
      field: 'problem.compare',
      expected: COMPARISONS.join(', '),
    });
  refuseUnfit(own, 'E_INPUT', 'problem.limits.');
  const timeLimitMs = asked ?? own.timeLimitMs ?? executor.limits.timeLimitMs;
  const judging = {
    limits: { ...own, timeLimitMs },
    compare: compareOutput(compare, tolerance),
    countAll: (reward.assertions ?? 0) !== 0,
    ...(signal === undefined ? {} : { signal }),
  };
  return {
    taskId,
    problem,
    ...extractScriptBy(extraction)(completion),
    timeLimitMs: timeLimitMs * cases.length,
    execute: (program) => judgeCases(executor, program, cases, judging),
  };
}

function taskOf({ problems }: Judging, taskId: string): Problem {
  const problem = problems.get(taskId);
  if (problem !== undefined) return problem;
  const examples = [...problems.keys()].slice(0, 3).join(', ');
  throw new PasskError('E_INPUT', `no task is named ${JSON.stringify(taskId)}`, {
    field: 'taskId',
    expected: examples === '' ? 'a problem with the call' : `one such as ${examples}`,
  });
}
