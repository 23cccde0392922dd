import { describe, expect, test } from 'vitest';
import { addingSamples, addingSuite, usePassk } from './passk.ts';

const { passk, path, read, runs, write } = usePassk();

/** Judges samples of which the first c of n are right, and returns the run directory. */
async function judged(tasks: number, n: number, c: number, flags: readonly string[] = []): Promise<string> {
  write('suite.jsonl', addingSuite(tasks));
  write('samples.jsonl', addingSamples(tasks, n, c));
  const before = new Set(runs());
  const { code, stderr } = await passk([
    'eval',
    'samples.jsonl',
    '-p',
    'suite.jsonl',
    '-k',
    '1',
    '-q',
    ...flags,
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) as string });
  return `reports/${runs().find((name) => !before.has(name))}`;
}

describe('passk gate', () => {
  test('passes an equal run, fails a drop, and does not decide on too few samples', async () => {
    const good = await judged(4, 30, 24);
    const bad = await judged(4, 30, 10);
    const tiny = await judged(4, 1, 1);
    const made = await passk(['baseline', 'update', good, 'base.json']);
    expect(made.stdout).toContain('base.json: 4 tasks, pass@1 0.8000');
    expect(read('base.json')).toContain('"t/0": [30, 24]');

    const equal = await passk(['gate', good, '--baseline', 'base.json', '--margin', '0.2']);
    expect(equal).toMatchObject({ code: 0, stdout: expect.stringContaining('pass@1  PASS') as string });
    const dropped = await passk(['gate', bad, '--baseline', 'base.json', '--junit', 'gate.xml']);
    expect(dropped).toMatchObject({ code: 1, stdout: expect.stringContaining('pass@1  FAIL') as string });
    expect(read('gate.xml')).toContain('failures="1"');
    const unsure = await passk(['gate', tiny, '--baseline', 'base.json', '--json']);
    expect(unsure.code).toBe(4);
    expect(JSON.parse(unsure.stdout)).toMatchObject({
      outcome: 'inconclusive',
      decisions: [{ k: 1, outcome: 'inconclusive' }],
    });

    const floor = await passk([
      'gate',
      good,
      '--baseline',
      'base.json',
      '--margin',
      '0.2',
      '--min-pass',
      '1=0.95',
    ]);
    expect(floor).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('pass@1 >= 0.95  FAIL') as string,
    });

    process.env.GITHUB_STEP_SUMMARY = path('summary.md');
    process.env.GITHUB_ACTIONS = 'true';
    const onGitHub = await passk(['gate', bad, '--baseline', 'base.json']);
    delete process.env.GITHUB_STEP_SUMMARY;
    delete process.env.GITHUB_ACTIONS;
    expect(onGitHub.stdout).toContain('::error title=passk gate::pass@1: -0.4667');
    expect(read('summary.md')).toContain('| pass@1 | **FAIL** |');

    const updated = await passk(['baseline', 'update', bad, 'base.json']);
    expect(updated.stdout).toContain('pass@1 0.8000 -> 0.3333 (-0.4667)');
    expect(updated.stdout).toContain('  t/3: 24 of 30 -> 10 of 30');
  });

  test('refuses what is not comparable, and says what differs', async () => {
    const small = await judged(2, 4, 2);
    await passk(['baseline', 'update', small, 'base.json']);
    const gate = async (run: string, ...flags: string[]) => {
      const { code, stderr } = await passk(['gate', run, '--baseline', 'base.json', ...flags]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await gate(small, '-k', '5')).toContain('task t/0 has 4 and 4 samples: pass@5 has no estimate');
    expect(await gate(small, '--margin', '0')).toContain('field "--margin": 0 does not do');
    expect(await gate(small, '--min-pass', '1:0.3')).toContain('k=floor');
    expect(await gate(await judged(2, 4, 2, ['--timeout', '5']))).toMatch(/limits: .*3000[\s\S]*5000/);
    expect(await gate(await judged(3, 4, 2))).toContain('--allow suite');
    expect(await gate(await judged(2, 4, 2, ['--tasks', 't/1']))).toContain('only in base.json: t/0');
    write('base.json', '{"format": 1}');
    expect(await gate(small)).toContain('base.json: field "run_id"');
    write('base.json', read('base.json').replace('}', ', "run_id"'));
    expect(await gate(small)).toContain('malformed JSON');
    expect((await passk(['gate', small, '--baseline', 'none.json'])).stderr).toContain(
      'passk baseline update RUN',
    );
  });
});

describe('passk compare', () => {
  test('shows the difference with intervals and a p-value, flips and verdicts', async () => {
    const before = await judged(3, 10, 0);
    const after = await judged(3, 10, 6);
    const { code, stdout } = await passk(['compare', before, after, '-k', '1,2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/pass@1 +0\.0000 +0\.6000 +\+0\.6000 .* <0\.0001/);
    expect(stdout).toMatch(/t\/2 +0 of 10 +-> +6 of 10/);
    expect(stdout).toMatch(/wrong_answer +30 +-> +12/);
    const json = await passk(['compare', before, before, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      tasks: 3,
      pass_at_k: [{ k: 1, difference: 0, test: { two_sided: 1, method: 'exact' } }],
      flips: [],
    });
  });

  test('refuses runs under other limits unless told', async () => {
    const before = await judged(2, 2, 1);
    const after = await judged(2, 2, 1, ['--memory', '300']);
    expect((await passk(['compare', before, after])).code).toBe(2);
    expect((await passk(['compare', before, after, '--allow', 'limits'])).code).toBe(0);
  });
});
