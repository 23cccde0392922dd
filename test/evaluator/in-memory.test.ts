import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const LIBRARY = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const run = promisify(execFile);

/** An evaluator in a process of its own: what it prints, in an empty directory and without one for temporary files. */
async function inAnEmptyPlace(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-empty-'));
  const env = { PATH: process.env.PATH, TMPDIR: '/nowhere', HOME: '/nowhere' };
  const head = `
    import { createEvaluator } from ${JSON.stringify(LIBRARY)};
    const problem = { entryPoint: 'f', test: 'def check(candidate):\\n    assert candidate(2) == 4\\n' };
    const of = (i) => ({ problem, completion: 'def f(x):\\n    return x * 2 # ' + i });
    const open = (options) => createEvaluator({ workers: 1, preflight: false, ...options });`;
  try {
    const ran = await run(process.execPath, ['--input-type=module', '-e', head + program], {
      cwd: folder,
      env,
    });
    return { ...ran, left: readdirSync(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an evaluator needs no disk', async () => {
  const { stdout, stderr, left } = await inAnEmptyPlace(`
    const evaluator = await open({ preflight: true });
    console.log((await evaluator.evaluate([of(1)]))[0].reward);
    await evaluator.close();`);
  expect({ stdout, stderr, left }).toEqual({ stdout: '1\n', stderr: '', left: [] });
});

test('six evaluators of one process answer side by side, and the process ends when they are closed', async () => {
  const { stdout, stderr } = await inAnEmptyPlace(`
    const all = await Promise.all(Array.from({ length: 6 }, () => open()));
    const rewards = await Promise.all(all.map((one, i) => one.evaluate([of(i), of(i + 10)])));
    console.log(rewards.flat().map(({ reward }) => reward).join(''));
    await Promise.all(all.map((one) => one.close()));`);
  expect({ stdout, stderr }).toEqual({ stdout: '111111111111\n', stderr: '' });
});

test('one signal may end any number of calls, and nobody is warned of it', async () => {
  const { stdout, stderr } = await inAnEmptyPlace(`
    const evaluator = await open();
    const controller = new AbortController();
    const calls = Array.from({ length: 30 }, (_, i) => evaluator.evaluate([of(i), of(i + 100)], { signal: controller.signal }).then(() => 'done', (error) => error.message));
    setTimeout(() => controller.abort(new Error('enough')), 20);
    console.log([...new Set(await Promise.all(calls))].filter((end) => end !== 'done').join());
    await evaluator.close();`);
  expect({ stdout, stderr }).toEqual({ stdout: 'enough\n', stderr: '' });
});
