import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { beginRun, type OpenedRun } from '../../src/runs/begin/begin-runs.ts';
import { reopenRun } from '../../src/runs/begin/reopen-run.ts';
import type { SuiteRunOptions } from '../../src/runs/begin/suite-run-options.ts';
import { createDrawing } from '../../src/runs/judge/drawing.ts';
import { evaluate } from '../../src/runs/judge/pipeline.ts';
import { addingSuite } from '../cli/passk.ts';
import { type LoopbackServer, startLoopbackServer } from '../model/loopback-server.ts';

const FENCED = 'Sure! Here it is:\n\n```python\ndef add0(x):\n    return x + 0\n```\n\nHope that helps.';

let folder = '';
let server: LoopbackServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passk-chat-'));
  server = await startLoopbackServer({
    answer: ({ body }) => ({ text: 'messages' in body ? FENCED : '    return x + 0\n' }),
  });
  writeFileSync(join(folder, 'suite.jsonl'), addingSuite(3));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = (more: SuiteRunOptions = {}): SuiteRunOptions => ({
  suite: join(folder, 'suite.jsonl'),
  model: 'openai:any',
  baseUrl: server.baseUrl,
  n: 1,
  out: folder,
  ...more,
});

async function draw(more: SuiteRunOptions): Promise<OpenedRun> {
  const opened = await beginRun(options(more));
  const { run, problems } = opened;
  const executor = await createPythonExecutor({ workers: 1 });
  const { sampling } = createDrawing(opened);
  try {
    const { tasks } = await evaluate({ run, problems, executor, sampling, preflight: false });
    expect(tasks.map(({ c }) => c)).toEqual([1, 0, 0]); // the answer is right for the first task alone
  } finally {
    await executor.close();
    await run.close();
  }
  return opened;
}

test('openai: converses, and the program in its block is judged; a resume that asks otherwise is refused', async () => {
  const { run } = await draw({ system: 'You write Python.', shots: 1 });
  expect(server.requests.map(({ path }) => path)).toEqual(Array(3).fill('/v1/chat/completions'));
  const turns = server.requests[0]?.body.messages as { readonly role: string }[];
  expect(turns.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(server.requests[0]?.body).not.toHaveProperty('stop');
  const prompt = { template: 'chat', system: 'You write Python.', shots: 1 };
  expect(run.manifest).toMatchObject({ extraction: 'auto', prompt });
  expect(run.manifest.prompt?.sha256).toMatch(/^[0-9a-f]{64}$/);

  const again = (more: SuiteRunOptions) => reopenRun(run.path, more);
  await expect(again({ template: 'base' })).rejects.toThrow('--template: the run has chat, asked is base');
  await expect(again({ shots: 2 })).rejects.toThrow('--shots: the run has 1, asked is 2');
  await expect(again({ system: 'Hi.' })).rejects.toThrow('--system: the run has You write Python.');
  const resumed = await again({ shots: 1 });
  const changed = { ...prompt, template: 'chat', sha256: '0'.repeat(64) } as const;
  await resumed.run.updateManifest({ prompt: changed });
  await resumed.run.close();
  await expect(again({})).rejects.toThrow('words the prompts of the run otherwise');
});

test('openai: with --template base continues the prompt, and ends at the stop sequences', async () => {
  const { run } = await draw({ template: 'base' });
  expect(server.requests.map(({ path }) => path)).toEqual(Array(3).fill('/v1/completions'));
  expect(server.requests[0]?.body).toMatchObject({ stop: expect.arrayContaining(['\ndef']) });
  expect(run.manifest.prompt).toMatchObject({ template: 'base' });
});

test.each<[SuiteRunOptions, string]>([
  [{ template: 'base', system: 'x' }, '--template chat with it'],
  [{ system: ' ' }, 'without the flag none is sent'],
  [{ shots: 1.5 }, 'a whole number of at least 0'],
  [{ shots: 3 }, 'at most 2: other tasks'],
])('%j is refused before anything is asked', async (more, expected) => {
  await expect(beginRun(options(more))).rejects.toThrow(expected);
  expect(server.requests).toHaveLength(0);
});
