import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJavaScriptExecutor, loadSuite } from '../dist/index.js';
import { DATA, readAll } from './shared-data.mjs';

const WORKERS = 2;

/** What the suites mean by console.assert; Node's own only prints. */
const STRICT = 'console.assert = (ok) => { if (!ok) throw new Error("assertion failed"); };\n';

/**
 * HumanEvalPack's canonical and buggy solutions through passk, and each as a `node file.js` of its own with its test appended:
 * the same programs, as many at a time, the same verdicts. Programs that hang are left out: both only wait. So many rounds that
 * both sides take about as long: a worker is slower for its first seconds, and a run or a training loop is not over by then.
 */
export async function bench([rounds = '30']) {
  const path = `${DATA}/problems/humanevalpack/js__data__humanevalpack.jsonl.gz`;
  if (!existsSync(path)) {
    console.error(`This benchmark needs HumanEvalPack in ${DATA} (or where PASSK_DATA_DIR points).`);
    process.exit(2);
  }
  const { problems } = await loadSuite(path);
  const records = readAll(path);
  const all = problems.flatMap((problem, i) =>
    [records[i].canonical_solution, records[i].buggy_solution].map((completion) => ({
      problem,
      program: `${problem.prompt}${completion}\n`,
    })),
  );
  const executor = await createJavaScriptExecutor({ workers: WORKERS });
  const first = await Promise.all(all.map((job) => executor.execute(job)));
  const jobs = all.filter((_, i) => first[i].cpuMs < 300);
  console.log(
    `${jobs.length} programs that end within 300 ms of ${all.length}, ${WORKERS} workers, no dedupe`,
  );

  const passk = [];
  let started = performance.now();
  for (let round = 0; round < Number(rounds); round++)
    passk.push(await Promise.all(jobs.map((job) => executor.execute(job))));
  const ours = (performance.now() - started) / 1000 / Number(rounds);
  await executor.close();

  started = performance.now();
  const theirs = await runPlainNode(jobs);
  const plain = (performance.now() - started) / 1000;

  const different = jobs.filter((_, i) => (passk[0][i].verdict === 'passed') !== theirs[i]);
  const rate = (seconds) => (jobs.length / seconds).toFixed(0);
  const cpu = passk.at(-1).reduce((sum, { cpuMs }) => sum + cpuMs, 0) / jobs.length;
  console.log(
    `passk     ${rate(ours)} verdicts/s, ${cpu.toFixed(1)} ms of CPU time a program, isolation ${passk[0][0].isolation}`,
  );
  console.log(`node      ${rate(plain)} verdicts/s: one \`node file.js\` a program, no isolation`);
  console.log(`ratio     ${(plain / ours).toFixed(1)}, ${different.length} verdicts differ`);
  for (const { problem } of different) console.log(`  ${problem.taskId}`);
}

async function runPlainNode(jobs) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  const env = { ...process.env, NODE_PATH: fileURLToPath(new URL('../node_modules', import.meta.url)) };
  const passed = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < jobs.length; i = next++) {
      const file = join(folder, `${i}.js`);
      const { problem, program } = jobs[i];
      writeFileSync(file, `${STRICT}${program}\n${problem.tests.test}`);
      passed[i] = await new Promise((resolve) => {
        const child = spawn(process.execPath, [file], { stdio: 'ignore', timeout: 10_000, env });
        child.once('close', (code) => resolve(code === 0));
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, worker));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return passed;
}
