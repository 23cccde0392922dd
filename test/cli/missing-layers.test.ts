import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { jsonl, usePassk } from './passk.ts';

const cli = usePassk();

const SUITE = jsonl([
  {
    task_id: 't/0',
    language: 'javascript',
    prompt: 'const add = (x) => {\n',
    entry_point: 'add',
    canonical_solution: '  return x + 1;\n};\n',
    test: 'const assert = require("node:assert");\nassert.equal(add(1), 2);\nassert.equal(add(5), 6);\n',
  },
]);
const SAMPLES = jsonl([{ task_id: 't/0', completion: '  return x + 1;\n};\n' }]);

const EVAL = ['eval', 'samples.jsonl', '--problems', 'suite.jsonl', '--json', '--quiet'];

/** `passk` with nothing in PATH but what the test puts there. */
function passkWithPath(args: readonly string[], python3?: string) {
  cli.write('suite.jsonl', SUITE);
  cli.write('samples.jsonl', SAMPLES);
  const folder = cli.path('bin');
  mkdirSync(folder);
  if (python3 !== undefined) writeFileSync(`${folder}/python3`, python3, { mode: 0o755 });
  return cli.start(args, '', ['/usr/bin/env', `PATH=${folder}`]).outcome;
}

describe.skipIf(!hasIsolatedVm)('JavaScript where there is no python3', () => {
  test('is judged, and stderr, --json, manifest and every result say what is missing', async () => {
    const { code, stdout, stderr } = await passkWithPath(EVAL);
    expect({ code, warnings: stderr.match(/WARNING/g)?.length }).toEqual({ code: 0, warnings: 1 });
    expect(stderr).toMatch(
      /run without these layers of isolation: user, pid, .*seccomp \(there is no python3/,
    );
    const summary = JSON.parse(stdout) as {
      run_id: string;
      isolation: { tier: string; layers: string[]; missing_layers: string[] };
    };
    expect(summary.isolation.tier).toBe('basic');
    expect(summary.isolation.layers).toEqual(['split', 'session']);
    expect(summary.isolation.missing_layers).toContain('seccomp');
    const run = `reports/${summary.run_id}`;
    const { executors } = JSON.parse(cli.read(`${run}/manifest.json`)) as { executors: object[] };
    expect(executors).toMatchObject([
      {
        isolation: 'basic',
        missing_layers: summary.isolation.missing_layers,
        missing_because: expect.stringContaining('there is no python3'),
      },
    ]);
    expect(JSON.parse(cli.read(`${run}/executions.jsonl`))).toMatchObject({
      verdict: 'passed',
      isolation: 'basic',
      missing_layers: summary.isolation.missing_layers,
    });
  });

  test('is not judged where more is required', async () => {
    const { code, stdout, stderr } = await passkWithPath([...EVAL, '--require-isolation', 'full']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('grants isolation "basic"');
  });

  test('a run that began so says so when it goes on with all layers', async () => {
    const { stdout } = await passkWithPath([...EVAL, '--no-preflight']);
    const { run_id: id } = JSON.parse(stdout) as { run_id: string };
    const { stdout: again } = await cli.passk(['eval', '--resume', `reports/${id}`, '--json', '--quiet']);
    expect(JSON.parse(again)).toMatchObject({
      isolation: { tier: 'basic', missing_layers: expect.arrayContaining(['seccomp']) },
    });
  });
});

describe.skipIf(!hasIsolatedVm)('JavaScript beside a python3 that does not work', () => {
  test.each([
    ['ends with 127', '#!/bin/sh\nexit 127\n', /exit code 127/],
    ['says something else', '#!/bin/sh\necho hello\n', /does not answer as Python does/],
    ['is no program', 'hello\n', /did not start|ENOEXEC/],
  ])('that %s is not judged', async (_, python3, said) => {
    const { code, stdout, stderr } = await passkWithPath(EVAL, python3);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(said);
    expect(cli.runs().filter((run) => existsSync(cli.path(`reports/${run}/executions.jsonl`)))).toEqual([]);
  });
});

describe('passk doctor', () => {
  test('tells of the machine and of JavaScript where there is no python3, and ends with 3', async () => {
    const { code, stdout, stderr } = await passkWithPath(['doctor']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^machine +/);
    expect(stdout).toMatch(/^python +no program named "python3" was found .*Install python3/m);
    if (hasIsolatedVm) {
      expect(stdout).toMatch(/^javascript +Node v/m);
      expect(stdout).toMatch(/^missing +.*seccomp: there is no python3/m);
    }
    expect(stderr).toContain('something that is installed here does not work');
  });

  test('tells of the machine, and what is wrong with a python3 that fails', async () => {
    const { code, stdout } = await passkWithPath(['doctor'], '#!/bin/sh\necho broken >&2\nexit 127\n');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^machine +/);
    expect(stdout).toMatch(/^python +.*exit code 127: broken/m);
    if (hasIsolatedVm) expect(stdout).toMatch(/^javascript +.*exit code 127: broken/m);
  });

  test('counts less isolation than required as a failure', async () => {
    const { code, stdout } = await passkWithPath(['doctor', '--require-isolation', 'full']);
    expect(code).toBe(3);
    if (hasIsolatedVm) expect(stdout).toMatch(/^javascript +.*grants isolation "basic"/m);
  });
});
