import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Completion } from '../../src/core/completion.ts';
import type { ExecutorDescription } from '../../src/core/executor-description.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { readSamples } from '../../src/problems/read-samples.ts';
import { selectTasks } from '../../src/problems/select-tasks.ts';
import type { JudgingOptions } from '../../src/runs/begin/judging-options.ts';
import { newManifest } from '../../src/runs/begin/new-manifest.ts';
import { createRun } from '../../src/store/run-directory.ts';
import { addingSamples, addingSuite } from './passk.ts';

const PYTHON: ExecutorDescription = {
  language: 'python',
  interpreter: '/usr/bin/python3',
  interpreterVersion: '3.12.3',
  verdict: 'split',
  layers: [],
  isolation: 'full',
};

let written = 0;

/**
 * The run directory that `passk eval` leaves after judging n samples of so many tasks, the first c of each right: no program
 * is run, the verdicts are written down.
 *
 * @returns its path from the folder
 */
export async function writeRun(
  folder: string,
  tasks: number,
  n: number,
  c: number,
  options: JudgingOptions = {},
): Promise<string> {
  const suiteFile = join(folder, 'suite.jsonl');
  const samplesFile = join(folder, 'samples.jsonl');
  writeFileSync(suiteFile, addingSuite(tasks));
  writeFileSync(samplesFile, addingSamples(tasks, n, c));
  const suite = await loadSuite(suiteFile);
  const manifest = newManifest('eval', suite, 'suite.jsonl', options);
  written += 1;
  const name = `written-${written}`;
  const run = await createRun(
    join(folder, 'reports'),
    { ...manifest, samples: 'samples.jsonl', executors: [PYTHON] },
    name,
  );
  const wanted = new Set(selectTasks(suite, manifest.tasks).map(({ taskId }) => taskId));
  const completions: Completion[] = [];
  for await (const completion of readSamples(samplesFile, new Set(suite.problems.map((each) => each.taskId))))
    completions.push(completion);
  await run.importCompletions(only(completions, wanted));
  for (const { taskId, sampleIndex } of completions) {
    if (!wanted.has(taskId)) continue;
    const verdict = sampleIndex < c ? 'passed' : 'wrong_answer';
    await run.appendExecution({ taskId, sampleIndex, verdict, isolation: 'full' });
  }
  await run.close();
  return `reports/${name}`;
}

async function* only(
  completions: readonly Completion[],
  wanted: ReadonlySet<string>,
): AsyncGenerator<Completion> {
  for (const completion of completions) if (wanted.has(completion.taskId)) yield completion;
}
