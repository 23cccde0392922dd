/**
 * The library: what the `passk` command is made of, and what it does as a call: `runSuite`, `sweepSuite`, `evaluateSamples`, `scoreRun`, `rankRun`,
 * `compareRuns`, `gateRun`, `updateBaseline`. Every name here is public and follows semantic versioning; nothing else is.
 *
 * @example
 * import { gateRun, runSuite } from 'passk';
 *
 * const run = await runSuite({ suite: 'passk-core', model: 'scripted', n: 5, k: [1, 5] });
 * const { outcome } = await gateRun({ run: run.path, baseline: 'base.json' });
 * @example
 * import { createPythonExecutor, loadSuite } from 'passk';
 *
 * const { problems } = await loadSuite('passk-core');
 * const executor = await createPythonExecutor({ workers: 2 });
 * const [problem] = problems;
 * const { verdict } = await executor.execute({ problem, program: problem.prompt + problem.canonicalSolution });
 * await executor.close();
 */

export { compareOutput } from './comparisons/compare-output.ts';
export type { Compare, Difference } from './comparisons/comparison.ts';
export { compareAs } from './comparisons/official/compare-as.ts';
export type { Completion, Program } from './core/completion.ts';
export type { ContradictedTask } from './core/contradicted-task.ts';
export { type ErrorCode, type ErrorPlace, EXIT, isPasskError, PasskError } from './core/errors.ts';
export type {
  AssertionCount,
  CaseCount,
  Evidence,
  Execution,
  ExecutionResult,
  ProgramOutput,
} from './core/execution.ts';
export type { ExecutorDescription, Limits } from './core/executor-description.ts';
export type { Grants } from './core/grants.ts';
export { ISOLATION_TIERS, type IsolationTier, isolationTier } from './core/isolation.ts';
export type { DefectKind, KnownDefect } from './core/known-defect.ts';
export type { Language } from './core/language.ts';
export type { Attempt, LeftOutTask, Problem, ProblemLimits, Suite } from './core/problem.ts';
export type { IoExample, PromptOptions } from './core/prompt-options.ts';
export type {
  ComparedRun,
  ComparisonMatrix,
  MatrixCell,
  OneComparison,
  RunComparison,
} from './core/run-comparison.ts';
export type { Estimate, NAtK, PassAtK, RunScores, TaskScore } from './core/run-scores.ts';
export type { RunSummary, UndisputedScores } from './core/run-summary.ts';
export type { SamplingOptions } from './core/sampling-options.ts';
export {
  comparePassAtK,
  type PassAtKComparison,
} from './core/statistics/compare-pass-at-k.ts';
export { adjustHolm } from './core/statistics/holm.ts';
export { type Interval, taskInterval } from './core/statistics/interval.ts';
export { type CandidateCount, type Drawn, filteredPassAtK, nAtK } from './core/statistics/n-at-k.ts';
export { meanPassAtK, passAtK, type TaskCount } from './core/statistics/pass-at-k.ts';
export {
  type PermutationOptions,
  type PermutationTest,
  permutationTest,
} from './core/statistics/permutation-test.ts';
export { suiteInterval } from './core/statistics/suite-interval.ts';
export type { BestOfSweep, SweepSummary, SweptRun } from './core/sweep-summary.ts';
export type { TagScore, TagScores } from './core/tag-scores.ts';
export type { NamedPair, TaskPair } from './core/task-pair.ts';
export type { CallsTests, CallTestOptions, FunctionCall } from './core/tests/calls-tests.ts';
export type { CaseFiles, CasesTests, Checker, Interactor, TestCase } from './core/tests/cases-tests.ts';
export type { ComparisonName } from './core/tests/comparison-name.ts';
export { OFFICIAL_RULES, type OfficialRule } from './core/tests/official-rule.ts';
export type { FunctionTests, Judging, ProblemTests } from './core/tests/problem-tests.ts';
export type { Tolerance } from './core/tests/tolerance.ts';
export type { RequestRecord, TokenPrices, UsageSummary } from './core/usage.ts';
export { isVerdict, VERDICTS, type Verdict, type VerdictCounts } from './core/verdict.ts';
export type { AdHocProblem, CallsProblem, CasesProblem } from './evaluator/ad-hoc-problem.ts';

export { createEvaluator, type EvaluatorOptions } from './evaluator/create-evaluator.ts';
export type {
  CompletionToJudge,
  EvaluatedCompletion,
  EvaluateOptions,
  Evaluations,
  Evaluator,
} from './evaluator/evaluator.ts';
export type { ProgramVerdict, RewardOptions } from './evaluator/reward.ts';
export { problemOfRow, type TestRow } from './evaluator/row-problem.ts';
export { AUTO_FACTOR, AUTO_FLOOR_MS, autoTimeLimits } from './executor/auto-time-limit.ts';
export { type AnyLanguageExecutor, createExecutor } from './executor/create-executor.ts';
export { createDeduplicator, type Deduplicator } from './executor/deduplicate.ts';
export { type Preflight, type PreflightOptions, preflight } from './executor/preflight.ts';
export { extractAnswer } from './extractor/extract-answer.ts';
export { extractProgram } from './extractor/extract-program.ts';
export type { ExtractedAnswer, ExtractionRule } from './extractor/extracted-answer.ts';
export {
  DEFAULT_GATE_RULE,
  decideGate,
  type GateDecision,
  type GateOutcome,
  type GateRule,
} from './gate/decide-gate.ts';
export { decideRun, type Floor, type FloorDecision, type GateResult } from './gate/decide-run.ts';
export { type GatePlan, planGate } from './gate/plan-gate.ts';
export type { CallRules } from './languages/call-rules.ts';
export type { ExecutorOptions } from './languages/executor-options.ts';
export {
  createJavaScriptExecutor,
  type JavaScriptExecutorOptions,
} from './languages/javascript/executor/javascript-executor.ts';
export type { LanguageDescription } from './languages/language-description.ts';
export { languageNames, registerLanguage } from './languages/languages.ts';
export {
  createPythonExecutor,
  type PythonExecutorOptions,
} from './languages/python/executor/python-executor.ts';
export { stopSequences } from './languages/stop-sequences.ts';
export {
  type TypeCheck,
  type TypeScriptError,
  typeCheckVerdict,
} from './languages/typescript/executor/type-check.ts';
export {
  createTypeChecker,
  type TypeChecker,
  type TypeCheckerOptions,
  type TypeCheckJob,
} from './languages/typescript/executor/type-checker.ts';
export type {
  ChatMessage,
  ModelAnswer,
  ModelBackend,
  SampleRequest,
  TokenUsage,
} from './model/model-backend.ts';
export { type OpenModelOptions, openModel } from './model/open-model.ts';
export { RequestError, type RequestFault } from './model/request-error.ts';
export { knownDefectOf } from './problems/known-defects.ts';
export { type LoadSuiteOptions, loadSuite } from './problems/load-suite.ts';
export { readSamples } from './problems/read-samples.ts';
export { selectTasks } from './problems/select-tasks.ts';
export { toJsonSummary } from './report/json/json-summary.ts';
export { renderMarkdownReport } from './report/markdown/markdown-report.ts';
export { renderSummary } from './report/terminal/terminal-summary.ts';
export type { SampleSource } from './runs/begin/begin-evaluation.ts';
export type { GivenSample } from './runs/begin/given-samples.ts';
export type { JudgingOptions } from './runs/begin/judging-options.ts';
export type { ScoreOptions } from './runs/begin/score-options.ts';
export type { SuiteRunOptions } from './runs/begin/suite-run-options.ts';
export { type CompareRunsOptions, compareRuns } from './runs/compare/compare-runs.ts';
export type { GateOptions, SequentialOptions } from './runs/compare/gate-options.ts';
export { type GateRunOptions, gateRun } from './runs/compare/gate-run.ts';
export type { GatedRun } from './runs/compare/gated-run.ts';
export {
  type UpdateBaselineOptions,
  type UpdatedBaseline,
  updateBaseline,
} from './runs/compare/update-baseline.ts';
export { type EvaluateSamplesOptions, evaluateSamples } from './runs/evaluate-samples.ts';
export { type Evaluation, evaluate } from './runs/judge/pipeline.ts';
export { exportHumanEval } from './runs/results/export-human-eval.ts';
export { type RankedRun, rankRun } from './runs/results/rank-run.ts';
export type { RunResult } from './runs/results/run-result.ts';
export { scoreRun } from './runs/results/score-run.ts';
export type { RunEvent, RunWatch } from './runs/run-event.ts';
export { type RunSuiteOptions, runSuite } from './runs/run-suite.ts';
export { type SweepResult, type SweepSuiteOptions, sweepSuite } from './runs/sweep-suite.ts';
export { type Budget, type BudgetOptions, createBudget } from './sampler/budget.ts';
export type { Sampling } from './sampler/completions-of-run.ts';
export type { MissingSamples, RequestOptions } from './sampler/sample-completions.ts';
export {
  type Candidate,
  type Choice,
  type RankedTask,
  rankChoices,
} from './scorer/rank-choices.ts';
export { scoreTally } from './scorer/score-tally.ts';
export { createTally, type Tally } from './scorer/tally.ts';
export type { Baseline, Conditions } from './store/baseline.ts';
export type { RequestSettings, RunManifest } from './store/manifest.ts';
export type { Condition } from './store/pair-tasks.ts';
export {
  createRun,
  type DamagedRecords,
  newRunId,
  openRun,
  type RunReader,
  type RunWriter,
  resumeRun,
} from './store/run-directory.ts';
export type { ExecutionJob, Executor } from './workers/executor.ts';
export { SANDBOX_LAYERS, type SandboxLayer } from './workers/layers.ts';
export { DEFAULT_LIMITS } from './workers/limits.ts';
export type { ProgramEnding, ProgramOutcome, ProgramRun, ProgramRunner } from './workers/program-run.ts';
