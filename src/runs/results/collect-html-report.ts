import type { Evidence } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';
import { testTextOf } from '../../core/tests/problem-tests.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { knownDefectOf } from '../../problems/known-defects.ts';
import { describeCases } from '../../report/case-count.ts';
import { coverageOf } from '../../report/coverage.ts';
import type { HtmlEvidence, HtmlReport, HtmlSample, HtmlTask } from '../../report/html/html-report.ts';
import { spacedKs } from '../../report/spaced-ks.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import { judgedSamples } from './judged-samples.ts';
import type { ReadRun } from './read-run.ts';

/** More points don't show on a line. */
const POINTS = 60;

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
  const withExpected = expecting(problems);
  const samples = new Map<string, HtmlSample[]>(problems.map(({ taskId }) => [taskId, []]));
  for await (const { completion, execution, program } of judgedSamples(run, problems, extract)) {
    const { taskId, sampleIndex, verdict, evidence, output } = execution;
    const { cpuMs, maxRssKiB, rule, repairs, duplicateOf } = execution;
    const cases = describeCases(execution);
    samples.get(taskId)?.push({
      sampleIndex,
      verdict,
      completion: completion.completion,
      program,
      ...(evidence === undefined ? {} : { evidence: withExpected(evidence, taskId) }),
      ...(output === undefined ? {} : { output }),
      ...(cases === undefined ? {} : { cases }),
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
function expecting(problems: readonly Problem[]): (evidence: Evidence, taskId: string) => HtmlEvidence {
  const languages = new Map(problems.map(({ taskId, language }) => [taskId, language]));
  const known = new Map<string, string | undefined>();
  return (evidence, taskId) => {
    const { testText } = evidence;
    const language = languages.get(taskId);
    if (testText === undefined || language === undefined) return evidence;
    const key = `${language}\n${testText}`;
    if (!known.has(key)) known.set(key, describedLanguage(language).tests.expectedValue?.(testText));
    const expected = known.get(key);
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
