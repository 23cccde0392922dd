import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { addingSuite, jsonl } from './passk.ts';

let folder = '';
let run = '';
const passk = (...args: readonly string[]) => runInProcess(folder, args);
const json = async (...args: readonly string[]) => JSON.parse((await passk(...args, '--json')).stdout);
const recordsOf = (path: string) =>
  readFileSync(join(folder, path, 'executions.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const RIGHT = 'print(int(input()) * 2)\n';
/** Right in the cases that the description shows. */
const SHOWN = 'print(abs(int(input())) * 2)\n';
const WRONG = 'print(0)\n';

/** Of the first task half of the candidates are right, of the second nothing is a candidate. */
const ANSWERS = [
  [RIGHT, SHOWN, RIGHT, SHOWN, WRONG, WRONG, 'import\n', '1/0\n'],
  [WRONG, WRONG, '1/0\n', WRONG, WRONG, WRONG, WRONG, WRONG],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passk-public-'));
  const cases = [
    { input: '-4\n', output: '-8\n' },
    { input: '3\n', output: '6\n', public: true },
    { input: '5\n', output: '10\n', public: true },
  ];
  const task = { prompt: 'Double a number.', canonical_solution: RIGHT, cases };
  const levels = ['interview', 'introductory'];
  writeFileSync(
    join(folder, 'suite.jsonl'),
    jsonl(levels.map((level, i) => ({ task_id: `io/${i}`, ...task, tags: [`difficulty:${level}`, 'sums'] }))),
  );
  writeFileSync(
    join(folder, 'samples.jsonl'),
    jsonl(ANSWERS.flatMap((all, i) => all.map((completion) => ({ task_id: `io/${i}`, completion })))),
  );
  const flags = [
    '-p',
    'suite.jsonl',
    '-w',
    '2',
    '-k',
    '1,4',
    '--submissions',
    '1',
    '--by',
    'difficulty',
    '-q',
  ];
  expect((await passk('eval', 'samples.jsonl', ...flags)).code).toBe(0);
  run = `reports/${readdirSync(join(folder, 'reports'))[0]}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a run of a suite that shows some of its cases', () => {
  test('has raw and filtered pass@k, n@k and each difficulty side by side, in every format', async () => {
    const summary = await json('score', run);
    expect(summary).toMatchObject({
      pass_at_k: { 1: { value: 0.125 } },
      filtered_pass_at_k: { 1: { value: 0.25 }, 4: { value: 0.5 } },
      tasks: [
        { task_id: 'io/0', n: 8, c: 2, passed_public: 4 },
        { task_id: 'io/1', n: 8, c: 0, passed_public: 0 },
      ],
      by_tag: {
        difficulty: [
          { value: 'introductory', tasks: 1, filtered_pass_at_k: { 1: { value: 0 } } },
          { value: 'interview', tasks: 1, filtered_pass_at_k: { 1: { value: 0.5 } } },
        ],
      },
    });
    // A candidate among 4 of the 8 is right half of the time, and 1 of 70 draws has none.
    expect(summary.n_at_k['1@4'].value).toBeCloseTo((0.5 * (69 / 70)) / 2, 14);
    const { stdout } = await passk('score', run);
    const markdown = (await passk('report', run)).stdout;
    const html = (await passk('report', run, '--format', 'html')).stdout;
    for (const text of [stdout, markdown, html]) {
      for (const words of ['filtered pass@1', '1@4', 'Scores by difficulty', '4 of 16'])
        expect(text).toContain(words);
    }
    expect((await passk('report', run, '--format', 'csv')).stdout).toMatch(
      /^task_id,n,c,.*,passed_public\r\nio\/0,8,2,.*,4\r\nio\/1,8,0,.*,0\r\n$/,
    );
  });

  test('keeps what became of the cases, and for duplicates whether the public ones hold', () => {
    const records = recordsOf(run);
    const known = new Map(records.map((record) => [`${record.task_id} ${record.sample_index}`, record]));
    expect(known.get('io/0 0')).toMatchObject({
      verdict: 'passed',
      cases: { run: 3, held: 3, total: 3, passed_public: true },
    });
    expect(known.get('io/0 1')).toMatchObject({ cases: { run: 3, held: 2, passed_public: true } });
    const copies = records.filter((record) => record.duplicate_of !== undefined);
    expect(copies.length).toBe(9);
    for (const { task_id, duplicate_of, passed_public } of copies)
      expect(passed_public).toBe(known.get(`${task_id} ${duplicate_of}`).cases.passed_public);
  });

  test('shows of a sample how many cases held, and which kind fails', async () => {
    const shown = (sample: number) => passk('show', run, 'io/0', '--sample', String(sample));
    expect((await shown(1)).stdout).toContain('2 of 3 cases held, fails a hidden case');
    expect((await shown(3)).stdout).toContain('2 of 3 cases held, fails a hidden case'); // a duplicate of it
    expect((await shown(4)).stdout).toContain('0 of 3 cases held, 1 run, fails a public case');
    expect((await shown(0)).stdout).toContain('3 of 3 cases held ');
    const html = (await passk('report', run, '--format', 'html')).stdout;
    expect(html).toContain('2 of 3 cases held, fails a hidden case');
  });

  test('is ranked by the public cases, too', async () => {
    const { choices } = await json('rank', run);
    const byRule = new Map(choices.map((choice: { rule: string }) => [choice.rule, choice]));
    expect(byRule.get('public_cases')).toMatchObject({ value: 0.25 });
  });

  test('comes out the same when it is resumed, and when its answers are extracted again', async () => {
    const before = await json('score', run);
    const path = join(folder, run, 'executions.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${lines.slice(0, 7).join('\n')}\n`);
    const resumed = await json('eval', '--resume', run, '--by', 'tag', '-k', '1,4');
    for (const key of ['pass_at_k', 'filtered_pass_at_k', 'n_at_k', 'tasks'])
      expect(resumed[key]).toEqual(before[key]);
    expect(Object.keys(resumed.by_tag)).toEqual(['tag']);
    const again = await json('eval', '--re-extract', run, '--extract', 'verbatim', '--out', 'again');
    expect(again.filtered_pass_at_k).toEqual(before.filtered_pass_at_k);
    expect(again.n_at_k).toEqual(before.n_at_k);
  });

  test('is compared by raw pass@k', async () => {
    const { pass_at_k: compared } = await json('compare', run, run);
    expect(compared).toMatchObject([{ k: 1, before: 0.125, difference: 0 }]);
  });
});

describe('what no figure can come of is refused before anything runs', () => {
  test.each([
    [['--submissions', '4'], /--submissions.*4 submissions of 4 samples leave nothing to choose/],
    [['--submissions', '0'], /--submissions.*at least 1/],
    [['--by', 'level'], /--by.*no task has a tag "level:\.\.\.".*difficulty, tag/],
  ])('%j', async (flags, message) => {
    for (const args of [
      ['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-k', '1,4', '--out', 'none'],
      ['score', run],
      ['report', run],
    ]) {
      const { code, stderr } = await passk(...args, ...flags);
      expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
    expect(readdirSync(folder)).not.toContain('none');
  });

  test('submissions of a suite that shows no case', async () => {
    writeFileSync(join(folder, 'adding.jsonl'), addingSuite(1));
    const { code, stderr } = await passk('run', '-p', 'adding.jsonl', '--submissions', '1');
    expect([code, stderr]).toEqual([2, expect.stringContaining('no task shows cases')]);
  });
});
