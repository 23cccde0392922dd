import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createExecutor } from '../dist/index.js';

/** Whose checkout each needs, and a file of it. `run_code` is verl's client of SandboxFusion, calling our own server. */
const PEERS = {
  livecodebench: ['LiveCodeBench', 'lcb_runner'],
  prime: ['verl', 'verl/utils/reward_score/prime_code'],
  run_code: ['verl', 'verl/utils/reward_score/sandbox_fusion'],
};

/**
 * Short programs with many cases each, all of which they pass: how many programs a second are judged, and beside it how many the graders of
 * LiveCodeBench and verl (prime_code) judge, in as many processes as there are cores, and how many verl's client has judged by `/run_code`.
 * FOLDER holds their checkouts, as for `graders`.
 */
export async function bench([programs = '200', cases = '10', folder]) {
  const jobs = Array.from({ length: Number(programs) }, (_, id) => jobOf(id, Number(cases)));
  const cores = availableParallelism();
  console.log(`${programs} programs with ${cases} cases each, ${cores} cores`);
  const ours = [];
  const theirs = new Map();
  for (let round = 0; round < 3; round++) {
    ours.push(await perSecond(jobs, () => judge(jobs, cores)));
    console.log(`passk: ${ours.at(-1).toFixed(1)} programs/s`);
    for (const [grader, [checkout, part]] of Object.entries(PEERS)) {
      if (folder === undefined || !existsSync(join(folder, checkout, part))) continue;
      const server = grader === 'run_code' ? await serve(cores) : undefined;
      const rate = await perSecond(jobs, () =>
        official(grader, resolve(folder, checkout), jobs, cores, server?.url),
      );
      server?.stop();
      theirs.set(grader, [...(theirs.get(grader) ?? []), rate]);
      console.log(`${grader}: ${rate.toFixed(1)} programs/s, ours ${(ours.at(-1) / rate).toFixed(1)} times`);
    }
  }
  for (const [grader, rates] of theirs)
    console.log(`median against ${grader}: ${(median(ours) / median(rates)).toFixed(1)} times`);
  if (theirs.size < Object.keys(PEERS).length)
    console.log('name a FOLDER with LiveCodeBench and verl to run their graders beside it (docs/graders.md)');
}

const KINDS = [
  ['print(sum(map(int, input().split())))', (a, b) => `${a + b}`],
  ['a, b = map(int, input().split())\nprint(a * b)', (a, b) => `${a * b}`],
  ['import math\na, b = map(int, input().split())\nprint(math.gcd(a, b))', (a, b) => `${gcd(a, b)}`],
  [
    'import sys\nwords = sys.stdin.read().split()\nprint(*sorted(words, key=int))',
    (a, b) => [a, b].sort((x, y) => x - y).join(' '),
  ],
  [
    'from collections import Counter\ncounts = Counter(input())\nprint(counts["1"])',
    (a, b) => `${[...`${a} ${b}`].filter((digit) => digit === '1').length}`,
  ],
];

const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

function jobOf(id, count) {
  const [source, expected] = KINDS[id % KINDS.length];
  const numbers = Array.from({ length: count }, (_, i) => [(id * 37 + i * 101) % 1000, (id + i * 13) % 500]);
  return {
    id,
    program: `# program ${id}\n${source}\n`,
    inputs: numbers.map(([a, b]) => `${a} ${b}\n`),
    outputs: numbers.map(([a, b]) => `${expected(a, b)}\n`),
  };
}

async function perSecond(jobs, run) {
  const start = performance.now();
  const passed = await run();
  if (passed !== jobs.length) throw new Error(`${passed} of ${jobs.length} programs passed`);
  return (jobs.length / (performance.now() - start)) * 1000;
}

/** With the start of the workers, as theirs is with the start of their processes. */
async function judge(jobs, workers) {
  const executor = createExecutor({ workers });
  const results = await Promise.all(
    jobs.map(({ id, program, inputs, outputs }) =>
      executor.execute({
        problem: {
          taskId: `${id}`,
          language: 'python',
          prompt: '',
          canonicalSolution: '',
          tests: { kind: 'cases', cases: inputs.map((input, i) => ({ input, output: outputs[i] })) },
        },
        program,
      }),
    ),
  );
  await executor.close();
  return results.filter(({ verdict }) => verdict === 'passed').length;
}

/** `passk serve`, warm. */
async function serve(workers) {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--workers', `${workers}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise((done, fail) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+:\d+/.exec(said);
      if (found !== null) done(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => fail(new Error(`the server ended: ${said}`)));
  });
  return { url: `${url}/run_code`, stop: () => child.kill() };
}

async function official(grader, checkout, jobs, cores, url) {
  const python = process.env.GRADERS_PYTHON ?? 'python3';
  const script = fileURLToPath(new URL('graders/official.py', import.meta.url));
  const env = {
    ...process.env,
    ...(url === undefined ? {} : { RUN_CODE_URL: url }),
    PATH: `${dirname(python)}${delimiter}${process.env.PATH}`,
  };
  const folder = mkdtempSync(join(tmpdir(), 'passk-cases-'));
  try {
    const parts = Array.from({ length: cores }, (_, part) => jobs.filter((_, i) => i % cores === part));
    await Promise.all(
      parts.map(
        (part, i) =>
          new Promise((done, fail) => {
            const child = spawn(python, [script, grader, checkout, join(folder, `${i}`)], {
              cwd: folder,
              env,
              stdio: ['pipe', 'ignore', 'ignore'],
            });
            child.on('close', (code) =>
              code === 0 ? done() : fail(new Error(`${grader} ended with ${code}`)),
            );
            child.stdin.end(part.map((job) => `${JSON.stringify(job)}\n`).join(''));
          }),
      ),
    );
    const lines = parts.flatMap((_, i) =>
      readFileSync(join(folder, `${i}`), 'utf8')
        .trim()
        .split('\n'),
    );
    return lines.filter((line) => JSON.parse(line).passed === true).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
