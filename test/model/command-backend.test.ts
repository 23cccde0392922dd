import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenModelOptions, openModel } from '../../src/model/open-model.ts';
import { sampleCompletions } from '../../src/sampler/sample-completions.ts';
import { ask, chat } from './ask.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'passk-command-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

const open = (command: string, options: OpenModelOptions = {}) => openModel(`command:${command}`, options);

async function failureOf(command: string, options: OpenModelOptions = {}): Promise<unknown> {
  const backend = await open(command, options);
  return backend.sample(ask()).catch((reason: unknown) => reason);
}

describe('command:CMD', () => {
  test('what the command prints is the completion, to the byte', async () => {
    const backend = await open(String.raw`printf '    return "\303\274"\r\n\n'`);
    expect(backend).toMatchObject({ name: expect.stringMatching(/^command:printf/) });
    expect(await backend.sample(ask())).toEqual([{ completion: '    return "ü"\r\n\n' }]);
  });

  test('the request comes as one line of JSON on stdin', async () => {
    const backend = await open('cat');
    const request = chat({
      stop: ['\ndef'],
      sampling: { temperature: 0.2, topP: 0.9, maxTokens: 5 },
      sampleIndexes: [3],
    });
    const [answer] = await backend.sample(request);
    const { seed, ...rest } = JSON.parse(answer?.completion ?? '') as Record<string, unknown>;
    expect(rest).toEqual({
      ...{ task_id: 'suite/double', sample_index: 3, language: 'python', entry_point: 'double' },
      ...{ prompt: 'def double(x):\n', messages: request.messages, stop: ['\ndef'] },
      ...{ temperature: 0.2, top_p: 0.9, max_tokens: 5 },
    });
    expect(seed).toEqual(expect.any(Number));
    expect(answer?.completion.endsWith('}\n')).toBe(true);
  });

  test('one process answers one sample', async () => {
    const log = join(directory, 'log');
    const backend = await open(`cat >> ${log}; echo x`);
    expect(await backend.sample(ask({ sampleIndexes: [0, 1, 2] }))).toHaveLength(3);
    const lines = (await readFile(log, 'utf8')).trim().split('\n');
    const asked = lines.map((line) => JSON.parse(line) as { sample_index: number; seed: number });
    expect(asked.map(({ sample_index }) => sample_index)).toEqual([0, 1, 2]);
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(3);
  });

  test('a command that prints nothing and succeeds has answered, also if it reads nothing', async () => {
    const backend = await open('true');
    expect(await backend.sample(ask({ prompt: 'x'.repeat(1_000_000) }))).toEqual([{ completion: '' }]);
  });

  test.each([
    ['server_error', 'echo "no GPU" >&2; echo text; exit 3', 'the command exited with 3: no GPU'],
    ['server_error', 'exit 1', 'exited with 1: it printed nothing to stderr'],
    ['server_error', 'kill -9 $$', 'was ended by SIGKILL'],
    ['rejected', 'no-such-command-at-all', 'the command cannot be run: '],
    ['rejected', '/dev/null', 'the command cannot be run: '],
    ['malformed', String.raw`printf '\377'`, 'not UTF-8'],
    ['malformed', 'yes', 'more than 4 MiB'],
  ])('a failure is %s: %s', async (fault, command, message) => {
    const error = await failureOf(command);
    expect(error).toMatchObject({ name: 'RequestError', fault });
    expect((error as Error).message).toContain(message);
  });

  test('only the end of a long stderr is repeated, and no secret of the environment', async () => {
    vi.stubEnv('MY_SERVICE_TOKEN', 'tok-0123456789');
    const error = await failureOf('seq 100000 >&2; echo "bad $MY_SERVICE_TOKEN" >&2; exit 1');
    const { message } = error as Error;
    expect(message.length).toBeLessThan(1000);
    expect(message).toMatch(/bad \[MY_SERVICE_TOKEN\]$/);
  });

  test('4 MiB are not too much', async () => {
    const backend = await open(String.raw`head -c 4194304 /dev/zero | tr '\0' x`);
    const [answer] = await backend.sample(ask());
    expect(answer?.completion).toHaveLength(4 * 1024 * 1024);
  });

  test('what floods stderr is ended as what floods stdout', async () => {
    expect(await failureOf('yes >&2')).toMatchObject({ fault: 'malformed' });
  });

  test.each([
    ['ignores signals', 'trap "" TERM INT HUP; while :; do sleep 1; done'],
    ['has closed its output', 'exec >&- 2>&-; sleep 1000'],
  ])('a command that hangs and %s is ended', async (_, command) => {
    expect(await failureOf(command, { requestTimeoutMs: 300 })).toMatchObject({ fault: 'stalled' });
  });

  test('no more commands run at once than --concurrency says', async () => {
    const log = join(directory, 'log');
    const backend = await open(`echo begin >> ${log}; sleep 0.1; echo end >> ${log}; echo x`);
    const { problem } = ask();
    const problems = Array.from({ length: 6 }, (_, i) => ({ ...problem, taskId: `t/${i}` }));
    const drawing = sampleCompletions({ problems, backend, n: 2, seed: 0, concurrency: 3 });
    let drawn = 0;
    for await (const _ of drawing) drawn += 1;
    expect(drawn).toBe(12);
    let running = 0;
    const most = (await readFile(log, 'utf8'))
      .trim()
      .split('\n')
      .reduce((peak, line) => {
        running += line === 'begin' ? 1 : -1;
        return Math.max(peak, running);
      }, 0);
    expect(most).toBeLessThanOrEqual(3);
    expect(running).toBe(0);
  });

  test('a command that takes too long is ended', async () => {
    const error = await failureOf('sleep 1000 & sleep 1000', { requestTimeoutMs: 200 });
    expect(error).toMatchObject({ fault: 'stalled', message: expect.stringContaining('after 200 ms') });
  });

  test('a command that the caller gives up is ended with all that it started', async () => {
    const pidFile = join(directory, 'pid');
    const backend = await open(`sh -c 'echo $$ > ${pidFile}; sleep 1000' & sleep 1000`);
    const controller = new AbortController();
    const asked = backend.sample(ask({ signal: controller.signal }));
    await vi.waitFor(async () => expect(await readFile(pidFile, 'utf8')).toMatch(/\d\n/), {
      timeout: 100_000,
    });
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await expectGone(pidFile);
  });

  test('what a command leaves running behind itself ends with it', async () => {
    const pidFile = join(directory, 'pid');
    const backend = await open(`sleep 1000 > /dev/null 2>&1 & echo $! > ${pidFile}; echo done`);
    expect(await backend.sample(ask())).toEqual([{ completion: 'done\n' }]);
    await expectGone(pidFile);
  });

  test('a program of one’s own in any language does', async () => {
    const program = join(directory, 'model.py');
    await writeFile(
      program,
      'import json, sys\nrequest = json.load(sys.stdin)\nprint("    return", request["seed"])\n',
    );
    const backend = await open(`python3 "${program}"`);
    const [answer] = await backend.sample(ask());
    expect(answer?.completion).toMatch(/^ {4}return \d+\n$/);
  });
});

async function expectGone(pidFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8'));
  expect(pid).toBeGreaterThan(1);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 100_000 });
}
