import { describe, expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { addingSamples, addingSuite, jsonl, usePassk } from './passk.ts';
import { writeRun } from './written-run.ts';

const { folder, passk: startPassk, path, read, runs, write } = usePassk();

const passk = (args: readonly string[]) => runInProcess(folder(), args);

type Written = Parameters<typeof writeRun> extends [string, ...infer Rest] ? Rest : never;
const judged = (...run: Written) => writeRun(folder(), ...run);

describe('the installed command', () => {
  test('judges, writes the baseline of a run and fails a drop', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 20, 16));
    const { code } = await startPassk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-q', '-o', 'real']);
    expect(code).toBe(0);
    const good = `real/${runs('real')[0]}`;
    const { stdout } = await startPassk(['baseline', 'update', good, 'base.json']);
    expect(stdout).toContain('base.json: 2 tasks, pass@1 0.8000');
    const bad = await judged(2, 20, 2);
    const dropped = await startPassk(['gate', bad, '--baseline', 'base.json', '--allow', 'judge']);
    expect(dropped).toMatchObject({ code: 1, stdout: expect.stringContaining('pass@1  FAIL') as string });
    // What the other tests compare was written, not judged; it says the same.
    await passk(['baseline', 'update', await judged(2, 20, 16), 'written.json']);
    const counts = (file: string) => (JSON.parse(read(file)) as { tasks: object }).tasks;
    expect(counts('written.json')).toEqual(counts('base.json'));
  });
});

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
    expect(await gate(await judged(2, 4, 2, { timeLimitMs: 5000 }))).toMatch(/limits: .*3000[\s\S]*5000/);
    const larger = await gate(await judged(3, 4, 2));
    expect(larger).toMatch(/suite: .*"sha256":"\w{64}"[\s\S]*"sha256":"\w{64}"/);
    expect(larger).toContain('--allow suite');
    expect(await gate(await judged(2, 4, 2, { tasks: ['t/1'] }))).toContain('only in base.json: t/0');
    write('base.json', '{"format": 1}');
    expect(await gate(small)).toContain('base.json: field "run_id"');
    write('base.json', read('base.json').replace('}', ', "run_id"'));
    expect(await gate(small)).toContain('malformed JSON');
    expect((await passk(['gate', small, '--baseline', 'none.json'])).stderr).toContain(
      'passk baseline update RUN',
    );
  });
});

describe('a harness that failed', () => {
  test('is no drop: exit 3, and how to go on', async () => {
    const run = await judged(2, 3, 3);
    await passk(['baseline', 'update', run, 'base.json']);
    const file = `${run}/executions.jsonl`;
    const lines = read(file).trimEnd().split('\n');
    write(file, [...lines.slice(0, -1), lines.at(-1)?.replace('"passed"', '"harness_error"'), ''].join('\n'));
    const { code, stderr } = await passk(['gate', run, '--baseline', 'base.json']);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/failed on 1 of 6 samples\n.*--resume/) as string,
    });
    expect((await passk(['baseline', 'update', run, 'other.json'])).code).toBe(3);
  });
});

describe('quarantine', () => {
  test('leaves tasks out by name, and every command says so', async () => {
    const run = await judged(3, 10, 8);
    const made = await passk(['baseline', 'update', run, 'base.json', '--quarantine', 't/1=flaky, see 7']);
    expect(made.stdout).toContain('quarantined: t/1 (flaky, see 7)');
    const gated = await passk([
      'gate',
      run,
      '--baseline',
      'base.json',
      '--margin',
      '0.5',
      '--junit',
      'g.xml',
    ]);
    expect(gated.stdout).toContain('Over 2 tasks');
    expect(gated.stdout).toContain('Quarantined: t/1 (flaky, see 7).');
    expect(read('g.xml')).toContain('<testcase classname="passk gate" name="t/1"><skipped');
    const compared = await passk(['compare', 'base.json', run, run]);
    expect(compared.stdout).toMatch(/over 2 tasks[\s\S]*quarantined: t\/1[\s\S]*/);
    expect(compared.stdout).toContain('p (Holm)');

    const kept = await passk(['baseline', 'update', run, 'base.json']);
    expect(kept.stdout).toContain('quarantined: t/1');
    const released = await passk(['baseline', 'update', run, 'base.json', '--release', 't/1']);
    expect(released.stdout).toContain('no longer quarantined: t/1');
  });

  test('of the hardest task is no improvement: both scores are over the same tasks', async () => {
    const run = await judged(3, 10, 8);
    const file = `${run}/executions.jsonl`;
    const unsolved = (line: string) =>
      line.includes('"t/1"') ? line.replace('"passed"', '"timeout"') : line;
    write(file, read(file).split('\n').map(unsolved).join('\n'));
    const first = await passk(['baseline', 'update', run, 'base.json']);
    expect(first.stdout).toContain('3 tasks, pass@1 0.5333');
    const without = await passk(['baseline', 'update', run, 'base.json', '--quarantine', 't/1=never solved']);
    expect(without.stdout).toContain('pass@1 0.8000 -> 0.8000 (+0.0000), both over 2 tasks');
    expect(without.stdout).toContain('on the 2 tasks that both count');
    const back = await passk(['baseline', 'update', run, 'base.json', '--release', 't/1']);
    expect(back.stdout).toContain('pass@1 0.5333 -> 0.5333 (+0.0000), run');
  });

  test('and a larger suite are told apart from the change over the tasks that both count', async () => {
    await passk(['baseline', 'update', await judged(2, 10, 8), 'base.json']);
    const larger = await passk(['baseline', 'update', await judged(3, 10, 5), 'base.json']);
    expect(larger.stdout).toContain('pass@1 0.8000 -> 0.5000 (-0.3000), both over 2 tasks');
    expect(larger.stdout).toContain('the baseline itself: pass@1 0.5000 over 3 tasks');
  });

  test('needs a reason, and a task that exists', async () => {
    const run = await judged(2, 2, 1);
    const update = async (word: string) => {
      const { code, stderr } = await passk(['baseline', 'update', run, 'base.json', '--quarantine', word]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await update('t/1')).toContain('names no reason');
    expect(await update('t/11=slow')).toContain('Did you mean t/1?');
  });
});

/** Samples of {@link addingSuite} of which every fifth is wrong. */
function fourOfFive(tasks: number, n: number): string {
  const records = Array.from({ length: n * tasks }, (_, at) => {
    const [sample, i] = [Math.floor(at / tasks), at % tasks];
    const term = sample % 5 === 4 ? i + 1 : i;
    return { task_id: `t/${i}`, completion: `    return x + ${term}  # ${sample}\n` };
  });
  return jsonl(records);
}

describe('passk gate --sequential', () => {
  test('draws until it is decided, records its looks, and refuses to be asked otherwise', async () => {
    await passk(['baseline', 'update', await judged(2, 40, 32), 'base.json']);
    write('good.jsonl', fourOfFive(2, 40));
    const drawn = ['-m', 'replay:good.jsonl', '-p', 'suite.jsonl', '-n', '8', '-q', '-o', 'drawn'];
    expect(await passk(['run', ...drawn])).toMatchObject({ code: 0 });
    const run = `drawn/${runs('drawn')[0]}`;
    const flags = ['gate', run, '--baseline', 'base.json', '--allow', 'judge'];
    const gate = (...more: string[]) => passk([...flags, ...more]);

    expect(await gate('--sequential', '-k', '10')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('task t/0 has 40 and 8 samples: pass@10 has no estimate') as string,
    });
    expect(runs(run)).not.toContain('gate-looks.json'); // a refusal is no look
    expect((await gate('--sequential', '--max-n', '4')).stderr).toContain('--max-n');

    // Steps are started as this command was, which the installed one can show.
    const first = await startPassk([...flags, '--sequential', '--margin', '0.13', '--json']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const decided = JSON.parse(first.stdout) as { n: number; looks: object[] };
    expect(decided).toMatchObject({ outcome: 'pass', n: 24, max_n: 40 });
    expect(decided.looks).toEqual([
      { n: 8, outcome: 'inconclusive' },
      { n: 16, outcome: 'inconclusive' },
      { n: 24, outcome: 'pass' },
    ]);
    const again = await gate('--sequential', '--margin', '0.13', '--json');
    expect(JSON.parse(again.stdout)).toEqual(decided);
    expect(await gate('--margin', '0.13')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a sequential gate decides') as string,
    });
    expect(await gate('--sequential')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('margin: 0.13, now 0.02') as string,
    });
    expect((await gate('--sequential', '--margin', '0.13', '--max-n', '60')).stderr).toContain('at most 40');
  });

  test('prints its steps as a shell takes them', async () => {
    await passk(['baseline', 'update', await judged(2, 40, 32), 'base.json']);
    write('good.jsonl', fourOfFive(2, 40));
    await passk(['run', '-m', 'replay:good.jsonl', '-p', 'suite.jsonl', '-n', '8', '-q', '-o', 'my runs']);
    const run = `my runs/${runs('my runs')[0]}`;
    const flags = ['--baseline', 'base.json', '--allow', 'judge', '--sequential', '--margin', '0.13'];
    const { stderr } = await startPassk(['gate', run, ...flags]);
    expect(stderr).toContain(`passk run --resume '${run}' -n 16\n`);
  });
});

describe('before anything is spent', () => {
  test('a plan names n, a self-check the errors; both are seeded', async () => {
    const run = await judged(3, 40, 30);
    await passk(['baseline', 'update', run, 'base.json']);
    const ask = (...flags: string[]) =>
      passk(['gate', '--baseline', 'base.json', '--simulations', '50', ...flags]);
    const plan = await ask('--plan', '--margin', '0.3', '--json');
    expect(plan.code).toBe(0);
    expect(JSON.parse(plan.stdout)).toMatchObject({ samples: expect.any(Number) as number, tasks: 3 });
    const hopeless = await ask('--plan', '--margin', '0.01');
    expect(hopeless).toMatchObject({
      code: 4,
      stdout: expect.stringContaining('Draw a baseline with') as string,
    });
    const looks = async (...flags: string[]) =>
      (
        JSON.parse((await ask('--self-check', '--sequential', '--json', ...flags)).stdout) as {
          looks: object;
        }
      ).looks;
    // As the gate looks at a run with -n samples a task: first, then a step more each time.
    expect(await looks('-n', '5', '--step', '15')).toEqual([5, 20, 35, 40]);
    expect(await looks('-n', '15', '--max-n', '50')).toEqual([15, 30, 45, 50]);
    const floors = JSON.parse(
      (await ask('--self-check', '--min-pass', '1=0.3', '--sequential', '--json')).stdout,
    ) as { checks: { what: string; rate: number }[] };
    expect(floors.checks.map(({ what }) => what).slice(2)).toEqual([
      'pass@1 is 0.3, but fails',
      'pass@1 is 0.3, but passes',
    ]);
    const check = await ask('--self-check', '--margin', '0.3', '--sequential', '--step', '10');
    expect(check.stdout).toContain('looks at n = 10, 20, 30, 40');
    expect((await ask('--self-check', '--margin', '0.3', '--sequential', '--step', '10')).stdout).toBe(
      check.stdout,
    );
    expect((await passk(['gate', '--baseline', 'base.json'])).stderr).toContain('no run was named');
  });

  test('a plan recommends no design that its own simulation shows to break the promise', async () => {
    await passk(['baseline', 'update', await judged(10, 15, 15), 'base.json']);
    for (const margin of ['0.02', '0.05', '0.1']) {
      const flags = ['--plan', '--margin', margin, '-k', '10', '--simulations', '200', '--json'];
      const { code, stdout } = await passk(['gate', '--baseline', 'base.json', ...flags]);
      const plan = JSON.parse(stdout) as {
        samples: number | null;
        rows: { n: number | null; dropped?: { pass: number } | null; unchanged?: { fail: number } }[];
      };
      expect(code).toBe(plan.samples === null ? 4 : 0);
      const row = plan.rows.find(({ n }) => n === plan.samples && n !== null);
      // 10 % and three standard errors of 200 rounds
      expect(row?.dropped?.pass ?? 0).toBeLessThan(20 + 13);
      expect(row?.unchanged?.fail ?? 0).toBeLessThan(10 + 10);
    }
  });

  test('a k that the samples do not allow is refused, not simulated', async () => {
    await passk(['baseline', 'update', await judged(2, 5, 3), 'base.json']);
    const refused = async (...flags: string[]) => {
      const { code, stdout, stderr } = await passk(['gate', '--baseline', 'base.json', ...flags]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    for (const what of ['--plan', '--self-check']) {
      const message = await refused(what, '-k', '1,10');
      expect(message).toContain('base.json: field "-k": task t/0 has 5 samples: pass@10 has no estimate');
      expect(message).toContain('at most 5, or a baseline with more samples');
    }
    const few = await refused('--self-check', '-k', '4', '-n', '3');
    expect(few).toContain('field "-n": pass@4 has no estimate at a look with n = 3');
    expect(few).toContain('at least 4');
    expect(await refused('--self-check', '-k', '4', '--sequential', '--step', '2')).toContain(
      'field "--step": pass@4 has no estimate at a look with n = 2',
    );
  });
});

describe('passk run --repeat', () => {
  test('lists programs whose verdict depends on luck, in every report', async () => {
    write('suite.jsonl', addingSuite(1));
    const flaky = '    import time\n    return x if time.perf_counter_ns() // 1000 % 2 else x + 1\n';
    write(
      'samples.jsonl',
      Array.from(
        { length: 8 },
        (_, i) => `${JSON.stringify({ task_id: 't/0', completion: `${flaky}# ${i}\n` })}\n`,
      ).join(''),
    );
    const { code, stdout } = await passk([
      'eval',
      'samples.jsonl',
      '-p',
      'suite.jsonl',
      '--repeat',
      '12',
      '--json',
      '-q',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      flaky_tasks: [
        { task_id: 't/0', verdicts: expect.arrayContaining(['passed', 'wrong_answer']) as string[] },
      ],
    });
    const report = await passk(['report', `reports/${runs()[0]}`]);
    expect(report.stdout).toContain('Flaky: ');
    expect((await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '--repeat', '0'])).code).toBe(2);
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
    const after = await judged(2, 2, 1, { memoryLimitMiB: 300 });
    expect((await passk(['compare', before, after])).code).toBe(2);
    expect((await passk(['compare', before, after, '--allow', 'limits'])).code).toBe(0);
  });
});
