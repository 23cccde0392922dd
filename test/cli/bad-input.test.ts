import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addingSamples, addingSuite, jsonl, usePassk } from './passk.ts';

const { passk, path, write, runs } = usePassk();

const SAMPLE = { task_id: 't/0', completion: '    return x\n' };

describe('bad samples end with exit 2, the file, the line and the field, and leave no run behind', () => {
  test.each([
    ['malformed JSON', `${JSON.stringify(SAMPLE)}\n{"task_id": \n`, ['samples.jsonl:2', 'malformed JSON']],
    ['a line that is no object', '[1]\n', ['samples.jsonl:1', 'an array', 'JSON object']],
    ['a missing completion', jsonl([{ task_id: 't/0' }]), ['samples.jsonl:1', '"completion"', 'missing']],
    [
      'a completion of the wrong type',
      jsonl([{ task_id: 't/0', completion: 5 }]),
      ['"completion"', 'a number', 'a string'],
    ],
    ['a missing task_id', jsonl([{ completion: '' }]), ['samples.jsonl:1', '"task_id"']],
    ['an unknown task', jsonl([SAMPLE, { ...SAMPLE, task_id: 't/9' }]), ['samples.jsonl:2', '"t/9"', 't/0']],
    ['an empty file', '', ['samples.jsonl']],
    ['only blank lines', '\n\n', ['samples.jsonl']],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(jsonl([SAMPLE])), Buffer.from([0x22, 0xff, 0x22, 0x0a])]),
      ['samples.jsonl:2', 'UTF-8'],
    ],
    ['a truncated gzip', gzipSync(addingSamples(1, 500, 1)).subarray(0, 200), ['samples.jsonl', 'gzip']],
    [
      'a damaged gzip',
      Buffer.concat([gzipSync(jsonl([SAMPLE])).subarray(0, 12), Buffer.from('garbage garbage garbage')]),
      ['samples.jsonl', 'gzip'],
    ],
  ])('%s', async (_, content, expected) => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', content);
    const { code, stdout, stderr } = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const words of expected) expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at '); // a message, not a stack
    expect(runs()).toEqual([]);
  });

  test('a file that is not there, and a directory', async () => {
    write('suite.jsonl', addingSuite(1));
    mkdirSync(path('folder'));
    const missing = await passk(['eval', 'nothing.jsonl', '-p', 'suite.jsonl']);
    const folder = await passk(['eval', 'folder', '-p', 'suite.jsonl']);
    expect([missing.code, folder.code]).toEqual([2, 2]);
    expect(missing.stderr).toContain('nothing.jsonl');
    expect(folder.stderr).toContain('directory');
  });

  test('nothing on stdin', async () => {
    write('suite.jsonl', addingSuite(1));
    const { code, stderr } = await passk(['eval', '-', '-p', 'suite.jsonl'], '');
    expect(code).toBe(2);
    expect(stderr).toContain('<stdin>');
  });
});

describe('bad problems end with exit 2', () => {
  const [problem] = addingSuite(1)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  test.each([
    ['a missing field', jsonl([{ ...problem, test: undefined }]), ['suite.jsonl:1', '"test"']],
    ['a field of the wrong type', jsonl([{ ...problem, prompt: 1 }]), ['suite.jsonl:1', '"prompt"']],
    ['a task that comes twice', jsonl([problem ?? {}, problem ?? {}]), ['suite.jsonl:2', '"t/0"', 'line 1']],
    ['an empty file', '', ['suite.jsonl']],
    [
      'a language that is not there yet',
      jsonl([{ ...problem, language: 'cobol' }]),
      ['suite.jsonl:1', '"language"'],
    ],
  ])('%s', async (_, content, expected) => {
    write('suite.jsonl', content);
    write('samples.jsonl', jsonl([SAMPLE]));
    const { code, stderr } = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl']);
    expect(code).toBe(2);
    for (const words of expected) expect(stderr).toContain(words);
  });

  test('an unknown suite, with the names of the known ones', async () => {
    const { code, stderr } = await passk(['run', '-p', 'humanevil']);
    expect(code).toBe(2);
    expect(stderr).toContain('"humanevil"');
    expect(stderr).toContain('passk-core');
    expect(stderr).toContain('Did you mean "humaneval"?');
  });

  test('a suite that was never fetched, with the very command that fetches it', async () => {
    const { code, stderr } = await passk(['run', '-p', 'humaneval']);
    expect(code).toBe(2);
    expect(stderr).toContain('passk problems fetch humaneval');
    expect(stderr).toContain('--from FILE');
  });
});

describe('bad flags end with exit 2', () => {
  test.each([
    ['-k 0', ['run', '-k', '0'], '-k'],
    ['-k 1,x', ['run', '-k', '1,x'], '-k'],
    ['-n 0', ['run', '-n', '0'], '-n'],
    ['-n 1.5', ['run', '-n', '1.5'], '-n'],
    ['--timeout 0', ['run', '--timeout', '0'], '--timeout'],
    ['--workers -1', ['run', '--workers', '-1'], '--workers'],
    ['an unknown model', ['run', '-m', 'gpt-nonsense'], 'gpt-nonsense'],
    ['a model with no such probability', ['run', '-m', 'scripted:p=2'], 'number from 0 to 1'],
    ['a model module that is not there', ['run', '-m', './nothing.mjs'], 'nothing.mjs'],
    ['a replay file that is not there', ['run', '-m', 'replay:nothing.jsonl'], 'nothing.jsonl'],
    ['an unknown flag', ['run', '--frobnicate'], 'frobnicate'],
    ['an unknown command', ['frobnicate'], 'frobnicate'],
    ['no command', [], 'passk run'],
    ['eval without samples', ['eval'], 'passk eval SAMPLES'],
    ['tasks that match nothing', ['run', '--tasks', 'x/*'], 'x/*'],
    ['a run directory that is none', ['score', '.'], 'run directory'],
  ])('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await passk(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
    expect(runs()).toEqual([]);
  });
});

describe('a disk that takes nothing ends with exit 3', () => {
  test('an --out that is a file', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', jsonl([SAMPLE]));
    write('out', 'a file');
    const { code, stderr } = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '--out', 'out']);
    expect(code).toBe(3);
    expect(stderr).toContain('--out');
  });
});
