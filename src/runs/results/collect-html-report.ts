import type { Evidence } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';
import { testTextOf } from '../../core/problem-tests.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import type { Extract } from '../../extractor/extract-by.ts';
import { knownDefectOf } from '../../problems/known-defects.ts';
import { coverageOf } from '../../report/coverage.ts';
import { expectedValue } from '../../report/expected-value.ts';
import type { HtmlEvidence, HtmlReport, HtmlSample, HtmlTask } from '../../report/html/html-report.ts';
import { spacedKs } from '../../report/spaced-ks.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import type { RunReader } from '../../store/run-directory.ts';
import { judgedSamples } from './judged-samples.ts';

/** More points don't show on a line. */
const POINTS = 60;

export interface ReadRun {
  readonly run: RunReader;
  /** Those of the run, in the suite's order, as the summary's tasks are. */
  readonly problems: readonly Problem[];
  readonly summary: RunSummary;
  /** Where programs were found before. @default they are found again */
  readonly extract?: Extract;
}

/** Puts together what `report.html` shows, from the run directory: every sample with its program and its verdict. */
export async function collectHtmlReport(read: ReadRun): Promise<HtmlReport> {
  const { run, summary } = read;
  return {
    summary,
    createdAt: run.manifest.createdAt,
    curve: scoreTasks(summary.tasks, spacedKs(coverageOf(summary).smallest, POINTS)),
    tasks: await collectHtmlTasks(read),
  };
}

/** The tasks of a run with all samples. */
export async function collectHtmlTasks({
  run,
  problems,
  extract,
}: Omit<ReadRun, 'summary'>): Promise<readonly HtmlTask[]> {
  const withExpected = expecting();
  const samples = new Map<string, HtmlSample[]>(problems.map(({ taskId }) => [taskId, []]));
  for await (const { completion, execution, program } of judgedSamples(run, problems, extract)) {
    const { taskId, sampleIndex, verdict, evidence, output } = execution;
    const { cpuMs, maxRssKiB, rule, repairs, duplicateOf } = execution;
    samples.get(taskId)?.push({
      sampleIndex,
      verdict,
      completion: completion.completion,
      program,
      ...(evidence === undefined ? {} : { evidence: withExpected(evidence) }),
      ...(output === undefined ? {} : { output }),
      ...(cpuMs === undefined ? {} : { cpuMs }),
      ...(maxRssKiB === undefined ? {} : { maxRssKiB }),
      ...(rule === undefined ? {} : { rule }),
      ...(repairs === undefined ? {} : { repairs }),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    });
  }
  return problems.map((problem) => toTask(problem, samples.get(problem.taskId) ?? []));
}

/** Adds what the failing assertion wants of the call. Many samples fail the same one, which is read once. */
function expecting(): (evidence: Evidence) => HtmlEvidence {
  const known = new Map<string, string | undefined>();
  return (evidence) => {
    const { testText } = evidence;
    if (testText === undefined) return evidence;
    if (!known.has(testText)) known.set(testText, expectedValue(testText));
    const expected = known.get(testText);
    return expected === undefined ? evidence : { ...evidence, expected };
  };
}

function toTask(problem: Problem, samples: readonly HtmlSample[]): HtmlTask {
  const { taskId, language, tags = [], prompt, canonicalSolution } = problem;
  const inOrder = [...samples].sort((a, b) => a.sampleIndex - b.sampleIndex);
  const defect = knownDefectOf(problem);
  const known = defect === undefined ? {} : { defect };
  return {
    taskId,
    language,
    tags,
    prompt,
    canonicalSolution,
    test: testTextOf(problem),
    ...known,
    samples: inOrder,
  };
}
