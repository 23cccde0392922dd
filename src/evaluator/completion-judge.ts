import type { ExtractionMode } from '../core/completion.ts';
import type { ContradictedTask } from '../core/contradicted-task.ts';
import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { Problem } from '../core/problem.ts';
import { comparedAsBy } from '../core/tests/compared-as.ts';
import type { OfficialRule } from '../core/tests/official-rule.ts';
import type { AnyLanguageExecutor } from '../executor/create-executor.ts';
import { extractBy } from '../extractor/extract-by.ts';
import type { GivenProblem } from './ad-hoc-problem.ts';
import type { CompletionToJudge, EvaluatedCompletion } from './evaluator.ts';
import { type RewardOptions, rewardOf } from './reward.ts';
import { createResultSharing } from './share-results.ts';

/** What all calls of an evaluator share. */
export interface Judging {
  readonly executor: AnyLanguageExecutor;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly adHoc: (given: GivenProblem) => Problem;
  /** Limits in ms that tasks have of their own. */
  readonly timeLimits: ReadonlyMap<string, number>;
  /** Tasks whose own solution fails their test: no program is judged by it. */
  readonly contradicted: ReadonlyMap<string, ContradictedTask>;
}

export interface CallOptions {
  readonly extraction: ExtractionMode;
  readonly reward: RewardOptions;
  readonly seed?: number;
  readonly compareAs?: OfficialRule;
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** Judges the completions of one call: finds the program, runs it once among its equals, rewards. */
export function createCompletionJudge(judging: Judging, options: CallOptions) {
  const { reward } = options;
  const share = createResultSharing();
  const extract = extractBy(options.extraction);
  const compared = comparing(options.compareAs);

  return async (item: CompletionToJudge, index: number): Promise<EvaluatedCompletion> => {
    const { completion } = item;
    if (typeof completion !== 'string')
      throw new PasskError('E_INPUT', 'the completion is missing', {
        field: 'completion',
        expected: 'a text',
      });
    const cameWithCall = 'problem' in item;
    const problem = compared(cameWithCall ? judging.adHoc(item.problem) : taskOf(judging, item.taskId));
    const mark = markOf(problem);
    const { taskId } = problem;
    const timeLimitMs = timeLimitOf(judging, options, problem);
    const { program, trace, fault } = extract(problem, { taskId, sampleIndex: index, completion });
    if (program === null) {
      const none = { ...trace, verdict: 'no_code' as const, evidence: { message: fault } };
      return { index, taskId, ...mark, ...none, reward: rewardOf(none, reward, timeLimitMs) };
    }
    const contradiction = cameWithCall ? undefined : judging.contradicted.get(taskId);
    const execute = () =>
      contradiction === undefined
        ? judging.executor.execute({
            problem,
            program,
            timeLimitMs,
            ...wishesOf(options),
            ...(cameWithCall ? { ownJudge: true } : {}), // its test is the caller's, and judges this program alone
          })
        : Promise.resolve(contradictionResult(contradiction));
    const { result, duplicateOf } = await share(index, problem, program, execute);
    const whole = { ...trace, ...result, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    return { index, taskId, ...mark, ...whole, reward: rewardOf(whole, reward, timeLimitMs) };
  };
}

/** Problems as the rule has them, one object for each: equal programs are told by it. */
function comparing(rule: OfficialRule | undefined): (problem: Problem) => Problem {
  if (rule === undefined) return (problem) => problem;
  const known = new WeakMap<Problem, Problem>();
  return (problem) => {
    const before = known.get(problem) ?? comparedAsBy(problem, rule);
    known.set(problem, before);
    return before;
  };
}

function markOf({ tests }: Problem): { readonly compareAs?: OfficialRule } {
  return tests.kind === 'function' ? {} : definedOnly({ compareAs: tests.compareAs });
}

function timeLimitOf(
  { executor, timeLimits }: Judging,
  { timeLimitMs }: CallOptions,
  { taskId, limits }: Problem,
): number {
  return timeLimitMs ?? timeLimits.get(taskId) ?? limits?.timeLimitMs ?? executor.limits.timeLimitMs;
}

function wishesOf({ seed, reward, signal }: CallOptions) {
  return {
    ...(seed === undefined ? {} : { testSeed: seed }),
    ...((reward.assertions ?? 0) === 0 ? {} : { countAssertions: true }),
    ...(signal === undefined ? {} : { signal }),
  };
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

function taskOf({ problems }: Judging, taskId: string): Problem {
  const problem = problems.get(taskId);
  if (problem !== undefined) return problem;
  const examples = [...problems.keys()].slice(0, 3).join(', ');
  throw new PasskError('E_INPUT', `no task is named ${JSON.stringify(taskId)}`, {
    field: 'taskId',
    expected: examples === '' ? 'a problem with the call' : `one such as ${examples}`,
  });
}
