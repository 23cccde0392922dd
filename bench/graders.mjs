import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEvaluator, OFFICIAL_RULES, problemOfRow } from '../dist/index.js';
import { callJobs } from './graders/calls.mjs';
import { codeContestsVerdicts } from './graders/code-contests.mjs';
import { codeforcesVerdicts } from './graders/codeforces.mjs';
import { outputJobs } from './graders/outputs.mjs';
import { programJobs } from './graders/programs.mjs';

const CHECKOUTS = {
  apps: 'apps',
  taco: 'TACO',
  livecodebench: 'LiveCodeBench',
  codecontests: 'code_contests',
  codeforces: 'piston',
  prime: 'verl',
};

const CALL_RULES = ['apps', 'taco', 'livecodebench', 'prime'];

/**
 * The official graders beside `compareAs` and beside the default comparison, on programs with one case, or one call, each. For each grader: how
 * often the two agree, and each program where they do not; then what each accepts, by what the program does.
 */
export async function bench([folder, only]) {
  if (folder === undefined) {
    console.error(
      'usage: npm run bench -- graders FOLDER [GRADER,...]   (docs/graders.md says what FOLDER holds)',
    );
    process.exit(2);
  }
  const asked = only?.split(',') ?? OFFICIAL_RULES;
  const rules = asked.filter((rule) => existsSync(join(folder, CHECKOUTS[rule])));
  for (const rule of asked.filter((rule) => !rules.includes(rule)))
    console.log(`${rule}: no ${CHECKOUTS[rule]} in ${folder}`);
  const parts = { outputs: outputJobs(), programs: programJobs(), calls: callJobs() };
  const jobs = Object.entries(parts).flatMap(([part, list]) => list.map((job) => ({ ...job, part })));
  jobs.forEach((job, id) => {
    job.id = id;
  });
  console.log(
    Object.entries(parts)
      .map(([name, { length }]) => `${length} ${name}`)
      .join(', '),
  );
  const ours = await ourVerdicts(jobs, rules);
  const theirs = new Map();
  for (const rule of rules) {
    const known = jobs.filter(({ part }) => part !== 'calls' || CALL_RULES.includes(rule));
    const verdicts = keptVerdicts(join(folder, `verdicts-${rule}.json`), known, () =>
      official(rule, resolve(folder, CHECKOUTS[rule]), known),
    );
    theirs.set(rule, verdicts);
    report(rule, known, verdicts, ours);
  }
  for (const part of Object.keys(parts)) table(part, jobs, rules, theirs, ours.get('usual'));
}

async function ourVerdicts(jobs, rules) {
  const evaluator = await createEvaluator({ extraction: 'auto', limits: { timeLimitMs: 5000 } });
  const verdicts = new Map();
  try {
    const tasks = jobs.map((job) => ({ problem: problemOf(job), completion: job.program }));
    for (const rule of ['usual', ...rules]) {
      const fits = (job) => job.part !== 'calls' || rule === 'usual' || CALL_RULES.includes(rule);
      const chosen = jobs.filter(fits);
      const options = rule === 'usual' ? {} : { compareAs: rule };
      const results = await evaluator.evaluate(
        chosen.map(({ id }) => tasks[id]),
        options,
      );
      verdicts.set(rule, new Map(results.map((result, i) => [chosen[i].id, result])));
    }
  } finally {
    await evaluator.close();
  }
  return verdicts;
}

function problemOf(job) {
  if (job.part !== 'calls') return { cases: [{ input: job.input, output: job.output }] };
  const inputs = [
    JSON.parse(job.arguments)
      .map((value) => JSON.stringify(value))
      .join('\n'),
  ];
  return problemOfRow({ functionName: job.fn_name, inputs, outputs: [job.result] });
}

/** An official grader takes minutes and says the same each time: what it said of these programs is kept beside it. */
function keptVerdicts(path, jobs, ask) {
  const asked = jobs.map(({ truth, ...job }) => job);
  const digest = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  if (existsSync(path)) {
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    if (kept.digest === digest) return new Map(kept.verdicts);
  }
  const verdicts = ask();
  writeFileSync(path, JSON.stringify({ digest, verdicts: [...verdicts] }));
  return verdicts;
}

function official(rule, checkout, jobs) {
  const python = process.env.GRADERS_PYTHON ?? 'python3';
  // TACO's grader and that for Codeforces start `python` and `python3` for each program.
  const env = { ...process.env, PATH: `${dirname(python)}${delimiter}${process.env.PATH}` };
  if (rule === 'codeforces') return codeforcesVerdicts(checkout, jobs, env.PATH);
  if (rule === 'codecontests')
    return codeContestsVerdicts(
      checkout,
      jobs,
      python,
      (process.env.ABSEIL_FLAGS ?? '').split(' ').filter(Boolean),
    );
  const folder = mkdtempSync(join(tmpdir(), 'passk-graders-'));
  try {
    const script = fileURLToPath(new URL('graders/official.py', import.meta.url));
    const verdicts = join(folder, 'verdicts.jsonl');
    execFileSync(python, [script, rule, checkout, verdicts], {
      cwd: folder,
      env,
      input: jobs.map((job) => `${JSON.stringify(job)}\n`).join(''),
    });
    const lines = readFileSync(verdicts, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return new Map(lines.map(({ id, passed }) => [id, passed]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(rule, jobs, theirs, ours) {
  const sign = (passed) => (passed ? 'accepted' : 'refused');
  for (const part of ['outputs', 'programs', 'calls']) {
    const chosen = jobs.filter((job) => job.part === part);
    if (chosen.length === 0) continue;
    const differs = (name) =>
      chosen.filter(({ id }) => theirs.get(id) !== (ours.get(name).get(id).verdict === 'passed'));
    const different = differs(rule);
    console.log(
      `${rule}, ${part}: ${chosen.length} programs; as ${rule} ${chosen.length - different.length} agree, by default ${chosen.length - differs('usual').length}`,
    );
    for (const { id, group, output, written } of different) {
      const { verdict, evidence } = ours.get(rule).get(id);
      const texts = written === undefined ? '' : `: ${short(output)} for which ${short(written)}`;
      console.log(
        `  ${group}${texts}: theirs ${sign(theirs.get(id))}, ours ${verdict} ${evidence?.message.slice(0, 80) ?? ''}`,
      );
    }
  }
}

/** How often each accepts what is done, of how many programs. */
function table(part, jobs, rules, theirs, usual) {
  const groups = [
    ...new Set(jobs.filter((job) => job.part === part).map(({ group, truth }) => `${truth} | ${group}`)),
  ];
  console.log(`\n| ${part} | is | programs | default | ${rules.join(' | ')} |`);
  console.log(`| --- | --- | ---: | ---: | ${rules.map(() => '---:').join(' | ')} |`);
  for (const name of groups) {
    const [truth, group] = name.split(' | ');
    const chosen = jobs.filter((job) => job.part === part && job.group === group && job.truth === truth);
    const counts = rules.map((rule) => {
      const verdicts = theirs.get(rule);
      return chosen.every(({ id }) => verdicts.has(id))
        ? chosen.filter(({ id }) => verdicts.get(id)).length
        : '-';
    });
    const own = chosen.filter(({ id }) => usual.get(id).verdict === 'passed').length;
    console.log(`| ${group} | ${truth} | ${chosen.length} | ${own} | ${counts.join(' | ')} |`);
  }
}

function short(text) {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 20)}...${text.slice(-15)}` : text);
}
