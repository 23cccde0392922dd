import type { PassAtK } from '../../../src/core/run-scores.ts';
import type { HtmlReport, HtmlSample, HtmlTask } from '../../../src/report/html/html-report.ts';

const PROMPT = 'def double(x):\n    """Doubles x."""\n';
const CANONICAL = '    return 2 * x\n';

/** A sample of {@link aTask} that answers with this text, taken verbatim. */
export function aSample(sampleIndex: number, completion: string, more: Partial<HtmlSample> = {}): HtmlSample {
  const verdict = completion === CANONICAL ? 'passed' : 'wrong_answer';
  return {
    sampleIndex,
    verdict,
    completion,
    program: PROMPT + completion,
    cpuMs: 4,
    maxRssKiB: 14_000,
    ...more,
  };
}

export function aTask(
  taskId: string,
  samples: readonly HtmlSample[],
  tags: readonly string[] = [],
): HtmlTask {
  const test = 'def check(candidate):\n    assert candidate(2) == 4\n';
  return { taskId, language: 'python', tags, prompt: PROMPT, canonicalSolution: CANONICAL, test, samples };
}

/** Three tasks: one always right, one right half of the time, one never. */
export function smallTasks(): readonly HtmlTask[] {
  const right = (index: number) => aSample(index, CANONICAL);
  const wrong = (index: number) =>
    aSample(index, '    return x\n', {
      evidence: {
        message: 'expected 4',
        testText: 'assert candidate(2) == 4',
        testLine: 2,
        lastCall: 'double(2)',
        lastResult: '2',
        programLine: 3,
        expected: '4',
      },
    });
  return [
    aTask('suite/easy', [right(0), right(1)], ['numbers']),
    aTask('suite/even', [right(0), wrong(1)], ['numbers']),
    aTask('suite/hard', [wrong(0), wrong(1)], ['words']),
  ];
}

export function aReport(tasks: readonly HtmlTask[]): HtmlReport {
  const verdicts: Record<string, number> = {};
  const scored = tasks.map(({ taskId, samples }) => {
    const counts: Record<string, number> = {};
    for (const { verdict } of samples) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
    return { taskId, n: samples.length, c: counts.passed ?? 0, verdicts: counts };
  });
  const at = (k: number, value: number): PassAtK => ({
    k,
    value,
    low: value - 0.1,
    high: value + 0.1,
    suiteLow: null,
    suiteHigh: null,
  });
  const samples = tasks.reduce((sum, task) => sum + task.samples.length, 0);
  return {
    createdAt: '2026-01-31T14:22:33.000Z',
    curve: [at(1, 0.5), at(2, 0.6667)],
    tasks,
    summary: {
      runId: '20260131-142233-k3f9',
      runPath: 'reports/20260131-142233-k3f9',
      suite: { name: 'suite', sha256: 'ab'.repeat(32), tasks: tasks.length },
      model: 'a-model',
      wallSeconds: 1.5,
      timed: 'run',
      isolation: { label: 'CPython, isolation full', layers: ['split', 'session'] },
      notes: [],
      passAtK: [at(1, 0.5)],
      samples,
      verdicts,
      tasks: scored,
      executed: samples,
      deduplicated: 0,
    },
  };
}
