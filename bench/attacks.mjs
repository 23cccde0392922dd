import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ATTACKS = join(HERE, '..', 'test', 'attacks');
const SANDBOX = join(HERE, '..', 'sandbox', 'python');

const HARNESSES = [
  {
    name: 'human-eval',
    repository: 'openai/human-eval',
    variable: 'HUMAN_EVAL_DIR',
    file: 'human_eval/execution.py',
  },
  {
    name: 'evalplus',
    repository: 'evalplus/evalplus',
    variable: 'EVALPLUS_DIR',
    file: 'evalplus/eval/__init__.py',
  },
];

/** Which of test/attacks fool the harnesses of others, or stop them (it died, or never returned), each tried in namespaces that are thrown away. */
export async function bench([family]) {
  const families = family === undefined ? readdirSync(ATTACKS).sort() : [family];
  await Promise.all(HARNESSES.map((harness) => attack(harness, families)));
}

async function attack({ name, repository, variable, file }, families) {
  const checkout = process.env[variable];
  if (checkout === undefined || !existsSync(join(checkout, file))) {
    console.log(`${name}: ${variable} names no checkout of ${repository}`);
    return;
  }
  const problem = await control(name, checkout);
  if (problem !== undefined) {
    console.log(`${name}: not measured: ${problem}`);
    return;
  }
  for (const folder of families) {
    const files = readdirSync(join(ATTACKS, folder)).filter((file) => file.endsWith('.py'));
    const outcomes = { fooled: [], 'stopped its harness': [], held: [] };
    for (const file of files.sort())
      outcomes[(await tryOn(name, checkout, join(ATTACKS, folder, file))).outcome].push(file);
    const counts = Object.entries(outcomes).map(([outcome, names]) => `${outcome} ${names.length}`);
    const lines = [`${name.padEnd(10)} ${folder.padEnd(18)} ${files.length} attacks: ${counts.join(', ')}`];
    for (const outcome of ['fooled', 'stopped its harness'])
      if (outcomes[outcome].length > 0)
        lines.push(`  ${outcome}: ${outcomes[outcome].map((file) => file.slice(0, -3)).join(', ')}`);
    console.log(lines.join('\n'));
  }
}

/** A harness that does not run here would hold every attack, or seem to die of it: a right program has to pass first. */
async function control(name, checkout) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-attacks-'));
  try {
    for (const [body, wanted] of [
      ['x * 2', 'fooled'],
      ['x * 2 + (x < 0)', 'held'],
    ]) {
      writeFileSync(join(folder, 'control.py'), `def f(x):\n    return ${body}\n`);
      const { outcome, stderr } = await tryOn(name, checkout, join(folder, 'control.py'));
      if (outcome !== wanted) return `a program that returns ${body} is "${outcome}": ${stderr}`;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryOn(name, checkout, file) {
  const args = ['-B', join(HERE, 'attack_harness.py'), name, checkout, file, SANDBOX];
  const { stdout, stderr } = await execa('python3', args, {
    reject: false,
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  if (stdout.endsWith('fooled')) return { outcome: 'fooled', stderr };
  return { outcome: stdout.includes('held:') ? 'held' : 'stopped its harness', stderr };
}
