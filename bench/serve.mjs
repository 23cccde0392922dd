import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createEvaluator, createExecutor, loadSuite } from '../dist/index.js';
import { LOOPBACK_HOSTS } from '../dist/server/access.js';
import { createApp } from '../dist/server/create-app.js';
import { listen } from '../dist/server/listen.js';
import { serviceOf } from '../dist/server/start-service.js';
import { describeFootprint } from './footprint.mjs';
import { runHumanEval } from './human-eval.mjs';

const WORKERS = 2;
const BATCH = 64;

/**
 * The executor alone and through HTTP, on the same workers and the same programs, taken in turns; then single verdicts at
 * half of that rate, 256 connections at once, and JOBS more jobs while memory is watched. Beside it openai/human-eval's rate.
 */
export async function bench([seconds = '10', jobs = '20000']) {
  const { problems } = await loadSuite('passk-core');
  const programs = problems.flatMap(({ taskId, canonicalSolution, attempts }) => [
    { taskId, completion: canonicalSolution },
    ...attempts
      .filter(({ verdict }) => verdict === 'wrong_answer' || verdict === 'runtime_error')
      .map(({ completion }) => ({ taskId, completion })),
  ]);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const executor = createExecutor({ workers: WORKERS });
  const evaluator = await createEvaluator({ problems, executor });
  const service = serviceOf(evaluator, { queue: 100_000 });
  const app = createApp(service, { maxBodyMiB: 64, hosts: LOOPBACK_HOSTS });
  const listener = await listen(app, { host: '127.0.0.1', port: 0 }, { ownProcess: true });
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  let next = 0;
  // A comment of its own makes each program another, so that nothing is judged once for two.
  const take = () => {
    const { taskId, completion } = programs[next % programs.length];
    return { taskId, completion: `${completion}# ${next++}\n` };
  };
  const verify = (count) =>
    post(agent, `${listener.url}/v1/verify`, {
      samples: Array.from({ length: count }, take).map(({ taskId, completion }) => ({
        task_id: taskId,
        completion,
      })),
      extraction: 'verbatim',
    });
  const execute = () => {
    const { taskId, completion } = take();
    const problem = byId.get(taskId);
    return executor.execute({ problem, program: `${problem.prompt}${completion}\n` });
  };

  const direct = [];
  const batched = [];
  for (let turn = 0; turn < 4; turn++) {
    direct.push(await rate(Number(seconds) / 4, 16, () => execute().then(() => 1)));
    batched.push(await rate(Number(seconds) / 4, 4, async () => (await verify(BATCH)).results.length));
  }
  console.log(`executor alone     ${mean(direct).toFixed(0)} verdicts/s, ${WORKERS} workers`);
  console.log(`through HTTP       ${mean(batched).toFixed(0)} verdicts/s in batches of ${BATCH}`);
  console.log(`share              ${(mean(batched) / mean(direct)).toFixed(2)}`);

  const theirs = humanEvalRate(problems, programs);
  if (theirs !== undefined)
    console.log(
      `human-eval         ${theirs.toFixed(0)} verdicts/s on the same programs: ${(mean(batched) / theirs).toFixed(1)} times as many through HTTP`,
    );

  // One after the other, on a machine that does nothing else for us: what a verdict takes by itself, and what HTTP adds.
  const alone = await latenciesOf(200, execute);
  const asked = await latenciesOf(200, () => verify(1));
  console.log(
    `one at a time      p50 ${quantile(alone, 0.5).toFixed(1)} ms by the executor alone, ${quantile(asked, 0.5).toFixed(1)} ms through HTTP`,
  );
  const latencies = await atRate(mean(batched) / 2, Number(seconds) * 1000, () => verify(1));
  console.log(
    `half load          p50 ${quantile(latencies, 0.5).toFixed(1)} ms, p99 ${quantile(latencies, 0.99).toFixed(1)} ms, ${latencies.length} single verdicts`,
  );
  const many = await Promise.all(Array.from({ length: 256 }, () => verify(4)));
  const answered = many.filter(({ results }) => results?.length === 4).length;
  console.log(`256 connections    ${answered} of 256 requests answered whole`);

  let done = 0;
  for (const part of Array.from({ length: 10 }, (_, i) => ((i + 1) * Number(jobs)) / 10)) {
    await rateUntil(4, async () => {
      const { results } = await verify(BATCH);
      done += results.length;
      return done < part;
    });
    console.log(`${String(done).padStart(9)} jobs     ${describeFootprint()}`);
  }
  agent.destroy();
  await listener.close();
  await executor.close();
}

/** The same programs by openai/human-eval, where HUMAN_EVAL_DIR names a checkout. */
function humanEvalRate(problems, programs) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
  try {
    const path = join(folder, 'problems.jsonl.gz');
    const records = problems.map(({ taskId, prompt, tests: { entryPoint, test } }) =>
      JSON.stringify({ task_id: taskId, prompt, entry_point: entryPoint, test }),
    );
    writeFileSync(path, gzipSync(`${records.join('\n')}\n`));
    const samples = programs.map(({ taskId, completion }) => ({ task_id: taskId, completion }));
    return runHumanEval([...samples, ...samples, ...samples], WORKERS, path)?.rate;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function latenciesOf(count, call) {
  const latencies = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    await call();
    latencies.push(performance.now() - begun);
  }
  return latencies.sort((a, b) => a - b);
}

/** Things a second, with so many calls under way. */
async function rate(seconds, width, call) {
  const started = performance.now();
  let count = 0;
  await rateUntil(width, async () => {
    const more = await call(); // `count += await` would lose what others add meanwhile
    count += more;
    return performance.now() - started < seconds * 1000;
  });
  return (count * 1000) / (performance.now() - started);
}

async function rateUntil(width, call) {
  const loop = async () => {
    let more = true;
    while (more) more = await call();
  };
  await Promise.all(Array.from({ length: width }, loop));
}

/** Latencies of calls that start at random moments, as independent clients make them. */
async function atRate(perSecond, ms, call) {
  const latencies = [];
  const calls = [];
  const started = performance.now();
  for (let at = 0; at < ms; at += (-Math.log(Math.random()) * 1000) / perSecond) {
    const wait = at - (performance.now() - started);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const begun = performance.now();
    calls.push(call().then(() => latencies.push(performance.now() - begun)));
  }
  await Promise.all(calls);
  return latencies.sort((a, b) => a - b);
}

function post(agent, url, body) {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request(url, { method: 'POST', agent, headers }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
