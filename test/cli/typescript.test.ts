import { expect, test } from 'vitest';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { jsonl, usePassk } from './passk.ts';

const { passk, read, runs, write } = usePassk();

const SUITE = jsonl([
  {
    name: 'half',
    language: 'ts',
    prompt: 'function half(n: number): number {\n',
    tests:
      "declare var require: any;\nconst assert = require('node:assert');\n\nfunction test() {\n  let candidate = half;\n  assert.deepEqual(candidate(4),2);\n}\n\ntest();",
    stop_tokens: ['\nfunction '],
  },
]);
const SAMPLES = jsonl(
  ['  return n / 2;\n}', '  return n;\n}', '  const two: string = 2;\n  return n / Number(two);\n}'].map(
    (completion) => ({ task_id: 'half', completion }),
  ),
);

test.skipIf(!hasIsolatedVm)(
  'a MultiPL-E file is judged with types, or without, and the manifest says which',
  async () => {
    write('humaneval-ts.jsonl', SUITE);
    write('samples.jsonl', SAMPLES);
    const evaluate = async (...flags: string[]) => {
      const { code, stdout, stderr } = await passk([
        ...['eval', 'samples.jsonl', '-p', 'humaneval-ts.jsonl', '-k', '1', '--json', '-q', ...flags],
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return (JSON.parse(stdout) as { verdicts: object }).verdicts;
    };
    expect(await evaluate('--out', 'checked')).toEqual({ passed: 1, wrong_answer: 1, syntax_error: 1 });
    expect(await evaluate('--out', 'ignored', '--no-type-check')).toEqual({ passed: 2, wrong_answer: 1 });
    const manifest = (out: string) =>
      JSON.parse(read(`${out}/${runs(out)[0]}/manifest.json`)) as {
        type_check: boolean;
        executors: object[];
      };
    expect(manifest('checked')).toMatchObject({ type_check: true, executors: [{ language: 'typescript' }] });
    expect(manifest('ignored')).toMatchObject({ type_check: false, executors: [{ type_check: 'off' }] });
    const report = await passk(['report', `checked/${runs('checked')[0]}`]);
    expect(report.stdout).toMatch(/types checked by TypeScript \d/);
    const resumed = await passk(['eval', '--resume', `checked/${runs('checked')[0]}`, '--no-type-check']);
    expect(resumed.code).toBe(2);
    expect(resumed.stderr).toMatch(/--type-check: the run has true, asked is false/);
  },
);
