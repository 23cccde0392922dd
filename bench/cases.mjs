import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createExecutor } from '../dist/index.js';

const PEERS = { livecodebench: 'LiveCodeBench', prime: 'verl' };

/**
 * Short programs with many cases each, all of which they pass: how many programs a second are judged, and beside it how many the graders of
 * LiveCodeBench and verl (prime_code) judge, in as many processes as there are cores. FOLDER holds their checkouts, as for `graders`.
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
    for (const [grader, checkout] of Object.entries(PEERS)) {
      if (folder === undefined || !existsSync(join(folder, checkout))) continue;
      const rate = await perSecond(jobs, () => official(grader, resolve(folder, checkout), jobs, cores));
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

async function official(grader, checkout, jobs, cores) {
  const python = process.env.GRADERS_PYTHON ?? 'python3';
  const script = fileURLToPath(new URL('graders/official.py', import.meta.url));
  const env = { ...process.env, PATH: `${dirname(python)}${delimiter}${process.env.PATH}` };
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
