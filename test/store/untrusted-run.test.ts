import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRun, openRun, resumeRun } from '../../src/store/run-directory.ts';
import { lockRun } from '../../src/store/run-lock.ts';
import { runInProcess } from '../cli/in-process.ts';
import { writeRun } from '../cli/written-run.ts';

let folder = '';
let run = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passk-untrusted-'));
  run = await writeRun(folder, 2, 2, 1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, run, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

const READERS = [
  ['score'],
  ['report', '--format', 'html'],
  ['report', '--format', 'csv'],
  ['show'],
  ['rank'],
  ['view'],
  ['compare'],
  ['gate', '--baseline', 'base.json'],
  ['eval', '--resume'],
] as const;

async function everyReader(expected: RegExp, except: readonly string[] = []) {
  for (const [command, ...flags] of READERS) {
    if (except.includes(command)) continue;
    const paths = command === 'compare' ? [run, run] : [run];
    const args = command === 'eval' ? ['eval', '--resume', run] : [command, ...paths, ...flags];
    const { code, stderr } = await runInProcess(folder, args);
    expect([2, 3], `${args.join(' ')}: ${stderr}`).toContain(code);
    expect(stderr).not.toMatch(/\n {4}at |defect of passk/);
    expect(stderr, args.join(' ')).toMatch(expected);
  }
}

describe('a run directory that somebody has tampered with', () => {
  beforeEach(() => {
    const conditions = { suite: {}, limits: {}, judge: {} };
    const base = { format: 1, run_id: 'r', passk_version: '0', conditions, tasks: { 't/0': [2, 1] } };
    writeFileSync(join(folder, 'base.json'), JSON.stringify(base));
  });

  test.each<readonly [string, (manifest: Record<string, unknown>) => unknown, RegExp]>([
    [
      'of another type',
      () => [1],
      /manifest\.json: the file holds an array \(expected the manifest of a run/,
    ],
    ['without limits', ({ limits: _, ...rest }) => rest, /manifest\.json: field "limits"/],
    ['with a list for tasks', (manifest) => ({ ...manifest, tasks: 'all' }), /field "tasks": this is "all"/],
    ['with workers for a city', (manifest) => ({ ...manifest, workers: 1e9 }), /field "workers"/],
    ['with a suite of numbers', (manifest) => ({ ...manifest, suite: 7 }), /field "suite"/],
    ['with no name of a suite', (manifest) => ({ ...manifest, suite: { name: 1 } }), /field "suite\.name"/],
    ['with half of a model', (manifest) => ({ ...manifest, model: { spec: 'x' } }), /field "model\.name"/],
    ['with executors of nothing', (manifest) => ({ ...manifest, executors: [null] }), /field "executors"/],
  ])('has no manifest %s', async (_, change, expected) => {
    const changed = change(JSON.parse(read('manifest.json')) as Record<string, unknown>);
    writeFileSync(at('manifest.json'), JSON.stringify(changed));
    await everyReader(expected);
  });

  test.each([
    ['a number that is none', '1e400', /field "limits\.time_limit_ms"|field "workers"/],
    ['text', '"many"', /field "workers"/],
  ])('has no %s for its workers', async (_, value, expected) => {
    writeFileSync(
      at('manifest.json'),
      read('manifest.json').replace(/"workers": \d+/, `"workers": ${value}`),
    );
    await everyReader(expected);
  });

  test.each([
    ['malformed JSON', '{"task_id": "t/0", "sample_index": 0, "verdi'],
    ['a record of wrong types', '{"task_id": "t/0", "sample_index": "0", "verdict": "passed"}'],
    ['a sample of number 1e400', '{"task_id": "t/0", "sample_index": 1e400, "verdict": "passed"}'],
    ['a verdict of nobody', '{"task_id": "t/0", "sample_index": 0, "verdict": "__proto__"}'],
    [
      'evidence of no text',
      '{"task_id": "t/0", "sample_index": 0, "verdict": "passed", "evidence": {"message": 1}}',
    ],
    ['brackets without end', `${'['.repeat(100_000)}`],
    [
      'a record as deep as a stack',
      `{"task_id": "t/0", "a": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_001)}`,
    ],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])(
    '%s among its executions is named, with the way out, which judges that sample again',
    async (_, line) => {
      const good = read('executions.jsonl').trim().split('\n');
      const bytes = [
        Buffer.from(`${good[0]}\n`),
        Buffer.from(line),
        Buffer.from(`\n${good.slice(2).join('\n')}\n`),
      ];
      writeFileSync(at('executions.jsonl'), Buffer.concat(bytes));
      await everyReader(/executions\.jsonl:2: .*Go on with: passk eval --resume reports/s, ['eval']);
      const resumed = await resumeRun(join(folder, run));
      expect(resumed.damaged).toEqual({
        file: at('executions.jsonl'),
        lines: [2],
        keptIn: 'executions.jsonl.damaged',
      });
      await resumed.close();
      const again = await resumeRun(join(folder, run));
      expect(again.damaged).toBeUndefined();
      await again.close();
      expect(read('executions.jsonl').trim().split('\n')).toEqual([good[0], ...good.slice(2)]);
      expect(read('executions.jsonl.damaged')).toContain('"line":2');
    },
  );

  test('a damaged answer is named, and no verdict is thought to be of another', async () => {
    const [first, , ...rest] = read('completions.jsonl').trim().split('\n');
    writeFileSync(at('completions.jsonl'), `${[first, '{"task_id": 1}', ...rest].join('\n')}\n`);
    const { code, stderr } = await runInProcess(folder, ['rank', run]);
    expect(code).toBe(3);
    expect(stderr).toContain('completions.jsonl:2: field "task_id": this is 1 (expected a string)');
  });

  test.each(['manifest.json', 'completions.jsonl', 'executions.jsonl'])(
    'a link or a pipe for %s is not followed',
    async (name) => {
      const elsewhere = join(folder, 'elsewhere');
      writeFileSync(elsewhere, read(name));
      unlinkSync(at(name));
      symlinkSync(elsewhere, at(name));
      const before = readFileSync(elsewhere);
      await expect(
        resumeRun(join(folder, run)).then((opened) => opened.appendExecution({} as never)),
      ).rejects.toThrow('this is a symbolic link');
      expect(readFileSync(elsewhere)).toEqual(before);
      unlinkSync(at(name));
      spawnSync('mkfifo', [at(name)]);
      await expect(resumeRun(join(folder, run))).rejects.toThrow('this is a pipe');
    },
  );

  test('what is written whole goes through no link', async () => {
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, 'mine');
    symlinkSync(elsewhere, at('scores.json.partial'));
    symlinkSync(elsewhere, at('scores.json'));
    await (await openRun(join(folder, run))).writeArtifact('scores.json', '{}');
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(read('scores.json')).toBe('{}');
  });

  test.each([
    ['a number', '99999999'],
    ['words', 'locked by me'],
    ['nothing', ''],
    ['a process that there can be none of', '{"pid": -1, "host": "h", "started": "1"}'],
    ['half of a holder', '{"pid": 1}'],
    ['null', 'null'],
    ['a book', 'x'.repeat(100_000)],
  ])('a lock file with %s is nobody’s lock', async (_, text) => {
    writeFileSync(at('run.lock'), text);
    await (await lockRun(join(folder, run)))();
    expect(existsSync(at('run.lock'))).toBe(false);
  });

  test('a pipe and a directory for a lock are nobody’s lock, either', async () => {
    spawnSync('mkfifo', [at('run.lock')]);
    await (await lockRun(join(folder, run)))();
    mkdirSync(at('run.lock'));
    await (await lockRun(join(folder, run)))();
  });

  test('a sweep leads nowhere else', async () => {
    const runs = [{ temperature: 0.2, directory: '../../elsewhere' }];
    writeFileSync(
      join(folder, 'sweep.json'),
      JSON.stringify({ format: 1, sweep_id: 's', created_at: '', runs }),
    );
    const { code, stderr } = await runInProcess(folder, ['report', '.']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('this is no sweep') as string,
    });
  });

  test('text of its files moves no cursor of a terminal', async () => {
    writeFileSync(at('manifest.json'), JSON.stringify({ format: '\u001b[2J' }));
    const { stderr } = await runInProcess(folder, ['score', run]);
    expect(stderr).not.toContain('\u001b');
  });
});

test('an --out where nothing can be made says so, and does not try for ever', async () => {
  const { manifest } = await openRun(join(folder, run));
  await expect(createRun('/proc/x/y', manifest)).rejects.toThrow('/proc/x');
});
