import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addingSamples, addingSuite } from './cli/passk.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXT = readFileSync(join(ROOT, 'action.yml'), 'utf8');

/** The shell of every step as it is written, by the step's name. */
const STEPS = new Map(
  TEXT.split(/^ {4}- name: /m)
    .slice(1)
    .map((step): [string, string] => {
      const name = step.slice(0, step.indexOf('\n'));
      const script = /^ {6}run: \|\n((?: {8}.*\n|\n)+)/m.exec(step)?.[1] ?? '';
      return [name, script.replace(/^ {8}/gm, '')];
    }),
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-action-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a step as GitHub does, with the inputs that its `env` would bring, and reads its outputs. */
function step(name: string, inputs: Readonly<Record<string, string>>) {
  const output = join(folder, `output-${name}`);
  writeFileSync(output, '');
  const { status, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', STEPS.get(name) as string],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        ACTION_PATH: ROOT,
        OUT: 'out',
        GITHUB_OUTPUT: output,
        ...inputs,
      },
    },
  );
  const outputs = Object.fromEntries(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('=') as [string, string]),
  );
  return { code: status, stderr, outputs };
}

const judge = { SAMPLES: '', MODEL: '', SAMPLES_A_TASK: '4', PROBLEMS: 'suite.jsonl', RUN_FLAGS: '' };
const gate = { BASELINE: 'base.json', MAX_N: '', GATE_FLAGS: '', INCONCLUSIVE: 'fail' };
const passk = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], { cwd: folder });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the GitHub action', () => {
  test('puts no input into the text of a script: nobody can run commands through one', () => {
    expect([...STEPS.keys()]).toEqual(['Build passk', 'Judge', 'Gate']);
    for (const script of STEPS.values()) {
      expect(script).not.toBe('');
      expect(script).not.toContain('${{');
    }
  });

  test('judges a file and gates it, without any secret', () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 40, 32));
    expect(step('Build passk', {}).code).toBe(0);
    const judged = step('Judge', { ...judge, SAMPLES: 'samples.jsonl', RUN_FLAGS: '-k 1 --timeout 4' });
    expect(judged).toMatchObject({ code: 0, outputs: { run: expect.stringMatching(/^out\/\d+/) as string } });
    expect(read('out/tasks.xml')).toContain('tests="2" failures="0"');
    const run = judged.outputs.run as string;
    expect(step('Gate', { ...gate, BASELINE: '', RUN: run }).outputs).toEqual({ outcome: 'judged' });

    passk('baseline', 'update', run, 'base.json');
    const passed = step('Gate', { ...gate, RUN: run, GATE_FLAGS: '--margin 0.3' });
    expect(passed).toMatchObject({ code: 0, outputs: { outcome: 'pass' } });
    expect(read('out/gate.xml')).toContain('failures="0"');
    const unsure = step('Gate', { ...gate, RUN: run });
    expect(unsure).toMatchObject({ code: 4, outputs: { outcome: 'inconclusive' } });
    expect(step('Gate', { ...gate, RUN: run, INCONCLUSIVE: 'pass' }).code).toBe(0);
    expect(step('Gate', { ...gate, RUN: run, BASELINE: 'none.json' })).toMatchObject({
      code: 2,
      outputs: { outcome: 'error' },
    });
  });

  test('draws from recorded answers, and only as many as the decision takes', () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 40, 32));
    write('worse.jsonl', addingSamples(2, 40, 0));
    const base = step('Judge', { ...judge, SAMPLES: 'samples.jsonl' });
    passk('baseline', 'update', base.outputs.run as string, 'base.json');
    const drawn = step('Judge', { ...judge, MODEL: 'replay:worse.jsonl', OUT: 'again' });
    expect(drawn).toMatchObject({ code: 0 });
    const failed = step('Gate', {
      ...gate,
      RUN: drawn.outputs.run as string,
      MAX_N: '40',
      GATE_FLAGS: '--step 8',
    });
    expect(failed).toMatchObject({ code: 1, outputs: { outcome: 'fail' } });
    const looks = JSON.parse(read(`${drawn.outputs.run}/gate-looks.json`)) as { looks: { n: number }[] };
    expect(looks.looks.at(-1)?.n).toBeLessThan(40);
  });

  test('says error, with a run, a JUnit file and a summary, where judging does not end well', () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    write('bad.jsonl', '{"task_id": 1}\n');
    const summary = join(folder, 'summary.md');
    const refused = step('Judge', { ...judge, SAMPLES: 'bad.jsonl', GITHUB_STEP_SUMMARY: summary });
    expect(refused).toMatchObject({ code: 2, outputs: { outcome: 'error' } });
    expect(read('out/tasks.xml')).toContain('errors="1"');
    expect(read('summary.md')).toMatch(/passk: error.*exit code 2.*bad\.jsonl:1/s);
    write('none.jsonl', '{"task_id": "t/0", "completion": "    return x"}\n');
    const short = step('Judge', {
      ...judge,
      MODEL: 'replay:none.jsonl',
      OUT: 'short',
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(short).toMatchObject({
      code: 2,
      outputs: { outcome: 'error', run: expect.stringMatching(/^short\/\d+/) as string },
    });
    expect(read('short/tasks.xml')).toContain('<testcase');
  });

  test('asks for samples or a model', () => {
    const { code, stderr } = step('Judge', judge);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('samples or a model') as string,
    });
  });
});
