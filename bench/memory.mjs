import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRun, DEFAULT_LIMITS, evaluate, loadSuite, newRunId, readSamples } from '../dist/index.js';

const TASKS = 20;

/** A stub in the executor's place: it is the harness's own memory that is measured. Every tenth program passes. */
const stubExecutor = {
  limits: DEFAULT_LIMITS,
  concurrency: 8,
  describe: () => Promise.reject(new Error('not asked')),
  execute: ({ program }) =>
    Promise.resolve({
      verdict: program.includes('0 #') ? 'passed' : 'wrong_answer',
      cpuMs: 1,
      wallMs: 1,
      maxRssKiB: 1,
    }),
  close: () => Promise.resolve(),
};

/** Distinct synthetic samples through import, dedupe, tally, store and score. */
export async function bench([count = '1000000']) {
  const samples = Number(count);
  const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  try {
    const suite = await loadSuite('passk-core');
    const problems = suite.problems.slice(0, TASKS);
    const path = join(folder, 'samples.jsonl');
    await writeSamples(path, problems, samples);
    const started = performance.now();
    const run = await createRun(folder, manifestFor(suite));
    await run.importCompletions(readSamples(path, new Set(problems.map((problem) => problem.taskId))));
    const scores = await evaluate({ run, problems, executor: stubExecutor, preflight: false });
    await run.close();
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${scores.samples} samples, ${scores.executed} executed by a stub, ${seconds.toFixed(1)} s (${Math.round(samples / seconds)}/s)`,
    );
    console.log(
      `peak resident memory of the harness ${(Math.max(peak, process.memoryUsage().rss) / 1e6).toFixed(0)} MB`,
    );
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSamples(path, problems, count) {
  const file = await open(path, 'w');
  let text = '';
  for (let i = 0; i < count; i++) {
    text += `${JSON.stringify({ task_id: problems[i % problems.length].taskId, completion: `    return ${i} # a line of a usual length, so that a sample has a usual size\n` })}\n`;
    if (text.length > 1e6) {
      await file.write(text);
      text = '';
    }
  }
  await file.write(text);
  await file.close();
}

function manifestFor(suite) {
  return {
    format: 1,
    runId: newRunId(new Date()),
    passkVersion: 'bench',
    command: 'eval',
    createdAt: new Date().toISOString(),
    resumedAt: [],
    suite: { name: suite.name, source: suite.name, sha256: suite.sha256, size: suite.problems.length },
    tasks: [],
    samples: 'synthetic',
    seed: 0,
    k: [1, 10, 100],
    limits: DEFAULT_LIMITS,
    timeLimit: 'fixed',
    dedupe: true,
    workers: 1,
    machine: { node: process.version, platform: process.platform, arch: process.arch, cpus: 1 },
  };
}
