import { expect, test } from 'vitest';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { usePassk } from './passk.ts';

const { passk, read, runs, write } = usePassk();

test.each(hasIsolatedVm ? ['python', 'javascript', 'typescript'] : ['python'])(
  'generated tasks in %s are solved by their solutions, and every attempt is wrong',
  async (language) => {
    for (const [spec, tasks] of [
      ['chain:count=5', 40],
      ['binding:count=5', 25],
    ] as const) {
      const { code, stdout } = await passk(['problems', 'check', spec, '-l', language]);
      expect(stdout).toMatch(new RegExp(`: ${tasks} problems, \\d+ attempts, 0 faults\\n$`));
      expect(code).toBe(0);
    }
  },
);

test('a run over generated tasks shows pass@1 by their length, in every report, and can be read again', async () => {
  const spec = 'chain:length=1..3,count=4,seed=5';
  const { code, stdout } = await passk(['run', '-p', spec, '-n', '5', '-m', 'scripted:p=0.5', '-q']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^pass@1 by length\n {3}1 step {2}\d\.\d{4} {2}\[\d\.\d{4}, \d\.\d{4}\] {2}█*\n {2}2 steps /m,
  );
  const run = `reports/${runs()[0]}`;
  expect(read(`${run}/report.md`)).toMatch(
    /## pass@1 by length\n\n\| length \| tasks \| pass@1 .*\n.*\n\| 1 step \| 4 \|/,
  );
  // Where a class has no rule its lines are not drawn at all.
  expect(read(`${run}/report.html`)).toMatch(/\.curve \.whisker \{[^}]*stroke: /);
  expect(read(`${run}/report.html`)).toMatch(/<h2 id="sizes">pass@1 by length<\/h2>\n<svg/);
  const { by_size: bySize } = JSON.parse((await passk(['score', run, '--json'])).stdout) as {
    by_size: { measure: string; sizes: { size: number; tasks: number; value: number }[] };
  };
  expect(bySize.measure).toBe('length');
  expect(bySize.sizes.map(({ size, tasks }) => [size, tasks])).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
});

test('generated tasks can be written to a file, which scores as they do', async () => {
  const { stdout } = await passk(['problems', 'generate', 'binding:variables=2..3,count=2']);
  write('binding.jsonl', stdout);
  expect(stdout.trim().split('\n')).toHaveLength(4);
  const run = await passk(['run', '-p', 'binding.jsonl', '-n', '2', '-m', 'reference', '--json', '-q']);
  const { pass_at_k: scores, by_size: bySize } = JSON.parse(run.stdout) as {
    pass_at_k: Record<string, { value: number }>;
    by_size: { sizes: { value: number }[] };
  };
  expect(scores['1']?.value).toBe(1);
  expect(bySize.sizes.map(({ value }) => value)).toEqual([1, 1]);
  const refused = await passk(['problems', 'generate', 'humaneval']);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toMatch(/humaneval.*chain:.* or binding:/);
});
