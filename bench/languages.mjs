import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExecutor, loadSuite } from '../dist/index.js';
import { languageNamed } from '../dist/languages/languages.js';
import { CPP } from './peers/cpp.mjs';
import { GO } from './peers/go.mjs';
import { BASH, LUA, PERL, PHP, R, RACKET, RUBY } from './peers/interpreted.mjs';
import { JAVA } from './peers/java.mjs';
import { RUST } from './peers/rust.mjs';
import { DATA, readAll } from './shared-data.mjs';

const WORKERS = 2;
/** Both sides take turns so often: what else the machine does strikes both. */
const TURNS = 4;
const PEER_LIMIT_MS = 60_000;

const PEERS = {
  ...{ cpp: CPP, java: JAVA, go: GO, rust: RUST },
  ...{ php: PHP, ruby: RUBY, lua: LUA, perl: PERL, r: R, racket: RACKET, bash: BASH },
};

/**
 * The same programs through passk and as their publishers judge them (program and test in one file, their compiler's flags, the exit code):
 * SAMPLE programs of HumanEvalPack, a solution and a bug of each task, and as many small ones of MultiPL-E. Two at a time on both sides; passk
 * begins with an empty cache. Two lines more say what it takes once it has compiled the tests, and once it has compiled the programs, too.
 */
export async function bench([sample = '24', only]) {
  for (const [language, peer] of Object.entries(PEERS)) {
    if (only !== undefined && only !== language) continue;
    const missing = whatIsMissing(language, peer);
    if (missing !== undefined) {
      console.log(`${language}: left out, ${missing}`);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'passk-bench-'));
    process.env.PASSK_CACHE_DIR = join(folder, 'cache');
    try {
      const place = join(folder, 'peer');
      mkdirSync(place);
      const around = (await peer.setUp?.(place)) ?? {};
      if (around.says !== undefined) console.log(`${language}: the peer has ${around.says}`);
      for (const set of ['pack', 'multiplE']) {
        const jobs = await jobsOf(set, language, peer, around, Number(sample));
        if (jobs.length > 1) await compare(`${language} ${set}`, jobs, place);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function whatIsMissing(language, { tools }) {
  if (languageNamed(language) === undefined) return 'passk does not run it';
  const absent = tools.find(([command, ...words]) => spawnSync(command, words).status !== 0);
  return absent === undefined ? undefined : `\`${absent.join(' ')}\` fails here, which the peer needs`;
}

/** The first job is one more: both sides do it before anything is measured, and fill what they keep of compilers and libraries. */
async function jobsOf(set, language, peer, around, count) {
  const file =
    set === 'pack'
      ? `humanevalpack/${language}__data__humanevalpack.jsonl.gz`
      : `multipl_e_humaneval/humaneval-${peer.suffix}.jsonl.gz`;
  const path = `${DATA}/problems/${file}`;
  if (peer[set] === undefined) return [];
  if (!existsSync(path)) {
    console.log(`${language} ${set}: left out, there is no ${path}`);
    return [];
  }
  const { problems } = await loadSuite(path);
  const records = readAll(path);
  const rows = problems.map((problem, i) => ({ problem, record: records[i] }));
  const completions =
    set === 'pack' ? packCompletions(rows, count + 1) : smallCompletions(rows, peer, count + 1);
  return completions.map(({ problem, record, completion }) => ({
    job: { problem, program: `${problem.prompt}${completion}` },
    theirs: peer[set](record, completion, around),
    comment: peer.comment,
  }));
}

/** The solution and the bug of tasks from all over the set; what is done before is of its last task. */
function packCompletions(rows, count) {
  const step = Math.max(1, Math.floor((2 * rows.length) / count));
  const chosen = [rows.at(-1), ...rows.filter((_, i) => i % step === 0)];
  return chosen
    .flatMap((row) => [
      { ...row, completion: row.record.canonical_solution },
      { ...row, completion: row.record.buggy_solution },
    ])
    .slice(1, count + 1);
}

/** Right ones and wrong ones by turns, each another text by a comment: samples of a few tasks. */
function smallCompletions(rows, { programs, comment }, count) {
  const all = Object.entries(programs).flatMap(([name, completions]) => {
    const row = rows.find(({ record }) => record.name === name);
    return row === undefined ? [] : completions.map((completion) => ({ ...row, completion }));
  });
  return Array.from({ length: count }, (_, i) => {
    const one = all[i % all.length];
    return { ...one, completion: one.completion.replace('\n', ` ${comment} ${i}\n`) };
  });
}

async function compare(name, [first, ...jobs], place) {
  const executor = createExecutor({ workers: WORKERS });
  const sides = {
    ours: async ({ job }) => {
      const { verdict, evidence } = await executor.execute(job);
      return { passed: verdict === 'passed', says: `${verdict} ${evidence?.message ?? ''}` };
    },
    theirs: ({ theirs }) => runPeer(theirs, mkdtempSync(join(place, 'p'))),
  };
  const verdicts = { ours: [], theirs: [] };
  const seconds = { ours: 0, theirs: 0 };
  try {
    await Promise.all([sides.ours(first), sides.theirs(first)]);
    for (let turn = 0; turn < TURNS; turn++) {
      const share = jobs.slice(...[turn, turn + 1].map((at) => Math.round((at * jobs.length) / TURNS)));
      for (const side of turn % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
        const started = performance.now();
        verdicts[side].push(...(await inPairs(share, sides[side])));
        seconds[side] += (performance.now() - started) / 1000;
      }
    }
    const { comment } = first;
    const changed = jobs.map(({ job }) => ({
      job: { ...job, program: `${job.program}\n${comment} again\n` },
    }));
    for (const [side, all] of Object.entries({ testsKept: changed, allKept: jobs })) {
      const started = performance.now();
      await inPairs(all, sides.ours);
      seconds[side] = (performance.now() - started) / 1000;
    }
  } finally {
    await executor.close();
  }
  report(name, jobs, verdicts, seconds);
}

function report(name, jobs, { ours, theirs }, seconds) {
  const line = (side) =>
    `${seconds[side].toFixed(1)} s, ${(jobs.length / seconds[side]).toFixed(2)} programs/s`;
  const ratio = (side) => `${(seconds.theirs / seconds[side]).toFixed(1)} times as fast`;
  const passed = ours.filter((one) => one.passed).length;
  console.log(`${name}: ${jobs.length} programs, ${passed} pass, ${WORKERS} at a time`);
  console.log(`  peer          ${line('theirs')}`);
  console.log(`  passk         ${line('ours')}: ${ratio('ours')}`);
  console.log(`  tests kept    ${line('testsKept')}: ${ratio('testsKept')}`);
  console.log(`  all kept      ${line('allKept')}: ${ratio('allKept')}`);
  for (const [i, { job }] of jobs.entries()) {
    if (ours[i].passed === theirs[i].passed) continue;
    console.log(
      `  ${job.problem.taskId}: passk ${ours[i].says}; peer ${theirs[i].passed ? 'passed' : theirs[i].says}`,
    );
  }
}

/** Two lanes that take the next job each. */
async function inPairs(jobs, run) {
  const results = [];
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < jobs.length; i = next++) results[i] = await run(jobs[i]);
  };
  await Promise.all(Array.from({ length: WORKERS }, lane));
  return results;
}

/** Runs the commands one after the other in a folder of their own, until one fails. */
async function runPeer({ file, text, commands, env = {} }, cwd) {
  writeFileSync(join(cwd, file), text);
  try {
    for (const [command, ...words] of commands) {
      const { code, output } = await finished(command, words, { cwd, env: { ...process.env, ...env } });
      if (code !== 0)
        return { passed: false, says: `${command} ended with ${code}: ${output.slice(0, 200).trim()}` };
    }
    return { passed: true };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function finished(command, words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PEER_LIMIT_MS,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        if (output.length < 1000) output += chunk;
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
