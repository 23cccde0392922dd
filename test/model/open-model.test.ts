import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openModel } from '../../src/model/open-model.ts';
import { DOUBLE } from './problems.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'passk-model-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

const ask = (sampleIndexes: number[], taskId = DOUBLE.taskId) => ({
  problem: { ...DOUBLE, taskId },
  prompt: DOUBLE.prompt,
  sampleIndexes,
  stop: [],
  sampling: {},
  seed: 0,
});

describe('openModel', () => {
  test.each([
    ['reference', 'reference'],
    ['scripted', 'scripted:p=0.3'],
    ['scripted:p=0.25', 'scripted:p=0.25'],
    ['scripted:p=1e-3', 'scripted:p=0.001'],
  ])('opens %s', async (spec, name) => {
    expect((await openModel(spec)).name).toBe(name);
  });

  test.each([
    ['gpt', 'there is no model "gpt"'],
    ['', 'there is no model ""'],
    ['reference:x', '"reference" takes no argument'],
    ['scripted:0.5', 'does not understand "0.5"'],
    ['scripted:p=', 'does not understand "p="'],
    ['scripted:p=1.2.3', 'does not understand "p=1.2.3"'],
    ['replay:', '"replay" needs a samples file'],
    ['replay', '"replay" needs a samples file'],
  ])('refuses %j and lists what there is', async (spec, message) => {
    const error = await openModel(spec).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_USAGE', exitCode: 2 });
    const text = (error as Error).message;
    expect(text).toContain(message);
    for (const form of ['reference', 'scripted:p=0.5', 'replay:samples.jsonl', './my-backend.mjs']) {
      expect(text).toContain(`--model ${form}`);
    }
  });

  test.each([
    ['openai:', {}, '"openai" needs a name'],
    ['anthropic', {}, '"anthropic" needs a name'],
    ['command: ', {}, '"command" needs a command'],
    ['scripted', { baseUrl: 'http://localhost/v1' }, '"scripted" has no use for --base-url'],
    ['reference', { samplesPerRequest: 2 }, '"reference" has no use for --samples-per-request'],
    ['command:x', { samplesPerRequest: 2 }, '"command" has no use for --samples-per-request'],
    ['openai:x', { stallTimeoutMs: 0 }, 'stallTimeoutMs is 0'],
    ['openai:x', { requestTimeoutMs: 2 ** 31 }, 'requestTimeoutMs is 2147483648'],
  ])('refuses %j with %j', async (spec, options, message) => {
    await expect(openModel(spec, options)).rejects.toMatchObject({
      ...{ code: 'E_USAGE', message: expect.stringContaining(message) },
    });
  });

  test('refuses a probability above 1', async () => {
    await expect(openModel('scripted:p=30')).rejects.toMatchObject({ code: 'E_USAGE' });
  });
});

describe('replay', () => {
  const LINES = [
    { task_id: 'suite/double', completion: 'a' },
    { task_id: 'suite/other', completion: 'x', temperature: 0.8 },
    { task_id: 'suite/double', completion: 'b' },
  ];
  const JSONL = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');

  test('answers with the completions of the task in the order of the file, whatever is asked first', async () => {
    const backend = await openModel(`replay:${await write('samples.jsonl', JSONL)}`);
    expect(await backend.sample(ask([1, 0]))).toEqual([{ completion: 'b' }, { completion: 'a' }]);
  });

  test('keeps the other fields of a line, and reads gzip', async () => {
    const path = await write('samples.jsonl.gz', gzipSync(JSONL));
    const backend = await openModel(`replay:${path}`);
    expect(backend.name).toMatch(/^replay:.*samples\.jsonl\.gz@[0-9a-f]{12}$/);
    const answers = await backend.sample(ask([0], 'suite/other'));
    expect(answers).toEqual([{ completion: 'x', extra: { temperature: 0.8 } }]);
  });

  test.each([
    ['suite/double', 2, 'the file has 2 samples of the task "suite/double"; sample 3 was asked for'],
    ['suite/other', 1, 'the file has 1 sample of the task "suite/other"; sample 2 was asked for'],
    ['suite/none', 0, 'the file has no sample of the task "suite/none"; sample 1 was asked for'],
  ])('says how many it has when %s is asked for sample index %i', async (taskId, index, message) => {
    const path = await write('samples.jsonl', JSONL);
    const backend = await openModel(`replay:${path}`);
    await expect(backend.sample(ask([index], taskId))).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining(`${path}: ${message}`),
    });
  });

  test.each([
    ['{"task_id": "a"}', ':1: field "completion": the field is missing'],
    [
      '{"task_id": "a", "completion": "x"}\n{"task_id": 3, "completion": "x"}',
      ':2: field "task_id": this is a number',
    ],
    ['{"task_id": "a", "completion": "x"}\n\n{oops', ':3: malformed JSON'],
    ['\n', 'there is no sample in it'],
  ])('refuses the file %j', async (content, message) => {
    const path = await write('samples.jsonl', content);
    await expect(openModel(`replay:${path}`)).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('says that the file does not exist', async () => {
    await expect(openModel(`replay:${join(directory, 'none.jsonl')}`)).rejects.toThrow(
      'there is no such file',
    );
  });
});

const CONSTANT = `{ name: 'constant', async sample({ sampleIndexes }) { return sampleIndexes.map((i) => ({ completion: 'c' + i })); } }`;

describe('a module', () => {
  test.each([
    ['a named function', `export const createBackend = () => (${CONSTANT});`],
    ['an async function', `export async function createBackend({ unset = 1 }) { return ${CONSTANT}; }`],
    ['a default export', `export default () => (${CONSTANT});`],
  ])('makes a backend with %s', async (_, source) => {
    const backend = await openModel(await write('backend.mjs', source));
    expect(backend.name).toBe('constant');
    expect(await backend.sample(ask([2]))).toEqual([{ completion: 'c2' }]);
  });

  test('is told how a server is to be asked', async () => {
    const source = 'export default (options) => ({ name: JSON.stringify(options), sample() {} });';
    const options = { baseUrl: 'http://localhost:1/v1', stallTimeoutMs: 5 };
    expect((await openModel(await write('told.mjs', source), options)).name).toBe(JSON.stringify(options));
  });

  test('may be named by a file URL', async () => {
    const path = await write('with space.mjs', `export default () => (${CONSTANT});`);
    expect((await openModel(pathToFileURL(path).href)).name).toBe('constant');
  });

  test('may be an instance of a class: its methods keep their this', async () => {
    const source = `class Backend { name = 'class'; async sample() { return [{ completion: this.name }]; } }
      export const createBackend = () => new Backend();`;
    const backend = await openModel(await write('class.mjs', source));
    expect(await backend.sample(ask([0]))).toEqual([{ completion: 'class' }]);
  });

  test('is looked for in the working directory', async () => {
    const error = await openModel('./no-such-backend.mjs').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_INPUT', exitCode: 2 });
    expect((error as Error).message).toContain(
      `${join(process.cwd(), 'no-such-backend.mjs')}: there is no such file`,
    );
  });

  test('may not be a directory', async () => {
    await expect(openModel(directory)).rejects.toThrow('this is not a file');
  });

  test.each([
    ['exports nothing', 'export const create = 1;', 'does not export createBackend'],
    ['exports no function', 'export const createBackend = {};', 'createBackend is not a function'],
    ['throws while loading', 'throw new TypeError("no key");', 'failed to load: TypeError: no key'],
    ['is no JavaScript', 'export const = ;', 'the module failed to load: '],
    ['imports what is not there', 'import "./gone.mjs";', 'failed to load: Error: Cannot find module'],
    [
      'throws in createBackend',
      'export default () => { throw new Error("no GPU"); };',
      'createBackend failed: Error: no GPU',
    ],
    ['makes nothing', 'export default () => undefined;', 'createBackend made no object'],
    ['makes no name', 'export default () => ({ sample() {} });', 'the backend has no name'],
    [
      'makes no sample()',
      'export default () => ({ name: "b" });',
      'sample of the backend "b" is not a function',
    ],
    [
      'has a bad group size',
      'export default () => ({ name: "b", sample() {}, samplesPerRequest: 0 });',
      'samplesPerRequest of the backend "b" is 0',
    ],
    [
      'has a bad close',
      'export default () => ({ name: "b", sample() {}, close: true });',
      'close of the backend "b" is not a function',
    ],
  ])('that %s is refused with its path', async (_, source, message) => {
    const path = await write('bad.mjs', source);
    const error = await openModel(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_INPUT', place: { file: path } });
    expect((error as Error).message).toContain(message);
  });
});
