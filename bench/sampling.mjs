import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createExecutor, createRun, DEFAULT_LIMITS, evaluate, loadSuite, newRunId } from '../dist/index.js';

const CONCURRENCY = 8;

/**
 * Wall time of a run with a slow model beside the slower of its two halves: the same requests without execution, and the
 * same executions without sampling. Latencies are chosen so that sampling is the shorter, the equal and the longer half.
 */
export async function bench([samples = '60', rounds = '3']) {
  const n = Number(samples);
  const { problems } = await loadSuite('passk-core');
  const executor = createExecutor({});
  try {
    await run({ problems, executor, n: 1, latencyMs: 0 }); // starts the workers
    const executionMs = await run({ problems, executor, n, latencyMs: 0 });
    const requests = problems.length * n;
    const evenLatencyMs = (executionMs * CONCURRENCY) / requests;
    for (const share of [0.5, 1, 2]) {
      const latencyMs = Math.max(1, Math.round(share * evenLatencyMs));
      const ratios = [];
      for (let round = 0; round < Number(rounds); round++) {
        const execution = await run({ problems, executor, n, latencyMs: 0 });
        const sampling = await run({ problems, executor: INSTANT, n, latencyMs });
        const both = await run({ problems, executor, n, latencyMs });
        ratios.push(both / Math.max(execution, sampling));
        console.log(
          `latency ${latencyMs} ms, ${requests} samples: sampling ${seconds(sampling)}, execution ${seconds(execution)}, run ${seconds(both)}, ${ratios.at(-1).toFixed(3)} x the slower`,
        );
      }
      ratios.sort((a, b) => a - b);
      console.log(`latency ${latencyMs} ms: median ${ratios[Math.floor(ratios.length / 2)].toFixed(3)}`);
    }
  } finally {
    await executor.close();
  }
}

/** Judges in no time: what is left is sampling. */
const INSTANT = {
  limits: DEFAULT_LIMITS,
  concurrency: 8,
  describe: async () => ({}),
  execute: async () => ({ verdict: 'passed' }),
  close: async () => {},
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
