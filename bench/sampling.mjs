import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { createExecutor, createRun, DEFAULT_LIMITS, evaluate, loadSuite, newRunId } from '../dist/index.js';

const CONCURRENCY = 8;

/**
 * Wall time of a run with a slow model beside the slower of its two halves: the same requests without execution, and the
 * same executions without sampling. The model is a timed stub in this process, so it takes no core from the programs. Programs
 * really run where the model takes as long as they do, twice and four times as long; beside that they are a timed stub too,
 * because two runs of the same programs differ by more than is measured here: `execution again` shows by how much.
 */
export async function bench([samples = '30', rounds = '3', only]) {
  const n = Number(samples);
  const { problems } = await loadSuite('passk-core');
  const requests = problems.length * n;
  const executor = createExecutor({});
  try {
    await run({ problems, executor, n: 1, latencyMs: 0 }); // starts the workers
    const executionMs = await run({ problems, executor, n, latencyMs: 0 });
    for (const share of only === undefined ? [1, 2, 4] : [Number(only)]) {
      const latencyMs = Math.ceil((share * executionMs * CONCURRENCY) / requests);
      await compare(
        `real programs, latency ${latencyMs} ms`,
        { problems, executor, n, latencyMs },
        Number(rounds),
      );
    }
  } finally {
    await executor.close();
  }
  if (only !== undefined) return;
  for (const latencyMs of [10, 20, 40]) {
    const timed = timedExecutor(2, 5); // 2.5 ms a sample; the model takes 1.25, 2.5 and 5
    await compare(
      `timed programs, latency ${latencyMs} ms`,
      { problems, executor: timed, n, latencyMs },
      Number(rounds),
    );
  }
}

async function compare(name, options, rounds) {
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const execution = await run({ ...options, latencyMs: 0 });
    const sampling = await run({ ...options, executor: timedExecutor(8, 0) });
    const both = await run(options);
    const again = await run({ ...options, latencyMs: 0 });
    ratios.push(both / Math.max((execution + again) / 2, sampling)); // a busy machine slows what is before and after alike
    console.log(
      `${name}: sampling ${seconds(sampling)}, execution ${seconds(execution)}, again ${seconds(again)}, run ${seconds(both)}, ${ratios.at(-1).toFixed(3)} x the slower`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(`${name}: median ${ratios[Math.floor(ratios.length / 2)].toFixed(3)} x the slower`);
}

/** Judges every program in the same time, without work. */
const timedExecutor = (concurrency, durationMs) => {
  const limit = pLimit(concurrency);
  return {
    limits: DEFAULT_LIMITS,
    concurrency: 2 * concurrency,
    describe: async () => ({}),
    execute: () =>
      limit(async () => {
        if (durationMs > 0) await sleep(durationMs);
        return { verdict: 'passed' };
      }),
    close: async () => {},
  };
};

async function run({ problems, executor, n, latencyMs }) {
  const out = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  const now = new Date();
  const writer = await createRun(out, {
    format: 1,
    runId: newRunId(now),
    passkVersion: 'bench',
    command: 'run',
    createdAt: now.toISOString(),
    resumedAt: [],
    suite: { name: 'passk-core', source: 'passk-core', sha256: '', size: problems.length },
    tasks: [],
    n,
    seed: 0,
    k: [1],
    limits: DEFAULT_LIMITS,
    timeLimit: 'fixed',
    dedupe: false, // every sample costs what a new one costs
    workers: 1,
    machine: { node: process.version, platform: process.platform, arch: process.arch, cpus: 1 },
  });
  // Even samples are right, odd ones wrong: no endless loops, so that every execution takes about the same.
  const backend = {
    name: 'timed',
    async sample({ problem, sampleIndexes }) {
      if (latencyMs > 0) await sleep(latencyMs);
      return sampleIndexes.map((i) => ({
        completion: i % 2 === 0 ? problem.canonicalSolution : '    return None\n',
      }));
    },
  };
  const started = performance.now();
  await evaluate({
    run: writer,
    problems,
    executor,
    preflight: false,
    sampling: { backend, n, concurrency: CONCURRENCY, keepsUsage: latencyMs > 0 },
  });
  const wallMs = performance.now() - started;
  await writer.close();
  rmSync(out, { recursive: true });
  return wallMs;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
