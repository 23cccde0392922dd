import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInProcess } from '../cli/in-process.ts';
import { addingSuite } from '../cli/passk.ts';
import { type LoopbackOptions, type LoopbackServer, startLoopbackServer } from '../model/loopback-server.ts';

let folder = '';
const servers: LoopbackServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-infill-'));
  writeFileSync(join(folder, 'suite.jsonl'), addingSuite(1));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const passk = (...args: string[]) => runInProcess(folder, args);

async function serve(options: LoopbackOptions): Promise<LoopbackServer> {
  const server = await startLoopbackServer(options);
  servers.push(server);
  return server;
}

const run = (server: LoopbackServer, ...more: string[]) =>
  passk(
    'run',
    ...[
      '-p',
      'suite.jsonl',
      '-m',
      'openai:any',
      '--base-url',
      server.baseUrl,
      '-n',
      '1',
      '-k',
      '1',
      '-q',
      '-w',
      '1',
    ],
    '--no-preflight',
    ...more,
  );

const runPath = () => `reports/${readdirSync(join(folder, 'reports'))[0]}`;
const read = (name: string) => readFileSync(join(folder, runPath(), name), 'utf8');

test('what the model fills in is judged; its end token and what follows are not', async () => {
  const server = await serve({
    answer: () => ({ text: '    return x + 0<|endoftext|><fim_prefix>import os\n' }),
  });
  const { code, stdout } = await run(server, '--template', 'infill', '--fim', 'starcoder');
  expect(code).toBe(0);
  expect(stdout).toMatch(/pass@1 +1\.0000/);
  expect(stdout).toContain('Sampling   template infill (body, starcoder)');
  const [request] = server.requests;
  expect(request?.path).toBe('/v1/completions');
  expect(request?.body).toMatchObject({
    prompt: '<fim_prefix>def add0(x):\n    """Returns x + 0."""\n<fim_suffix>\n<fim_middle>',
    skip_special_tokens: false,
    stop: expect.arrayContaining(['<|endoftext|>', '\ndef']),
  });
  expect(request?.body).not.toHaveProperty('suffix');
  expect(JSON.parse(read('completions.jsonl'))).toMatchObject({ completion: '    return x + 0\n' });
  expect(JSON.parse(read('manifest.json')).prompt).toMatchObject({
    template: 'infill',
    fim: 'starcoder',
    hole: 'body',
  });

  const more = await passk('run', '--resume', runPath(), '-n', '2', '-q', '--json');
  expect(more.code).toBe(0);
  expect(server.requests.at(-1)?.body.prompt).toBe(request?.body.prompt);
  const other = await passk('run', '--resume', runPath(), '--fim', 'qwen');
  expect(other.stderr).toContain('--fim: the run has starcoder, asked is qwen');
  const shown = await passk(
    ...[
      'problems',
      'show',
      'suite.jsonl',
      't/0',
      '--as-prompt',
      '--template',
      'infill',
      '--fim',
      'starcoder',
    ],
  );
  expect(shown.stdout).toBe(request?.body.prompt);
});

test('a server that writes the gap itself gets both sides; a completion ends the file', async () => {
  writeFileSync(
    join(folder, 'suite.jsonl'),
    `${JSON.stringify({
      task_id: 'J/0',
      language: 'javascript',
      prompt: '// Adds 1.\nconst add = (x) => {\n',
      entry_point: 'add',
      canonical_solution: '  return x + 1;\n};\n',
      test: "const assert = require('node:assert');\nassert.strictEqual(add(1), 2);\n",
    })}\n`,
  );
  const server = await serve({ answer: () => ({ text: '  return x + 1;' }) });
  const { stdout } = await run(server, '--template', 'infill', '--extract', 'verbatim', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    verdicts: { passed: 1 },
    prompt: { template: 'infill', fim: 'suffix', hole: 'body' },
  });
  expect(server.requests[0]?.body).toMatchObject({ suffix: '\n}\n' });
  expect(server.requests[0]?.body).not.toHaveProperty('skip_special_tokens');
  expect(JSON.parse(read('completions.jsonl'))).toMatchObject({ completion: '  return x + 1;\n}\n' });
});

test('a whole function is asked for by its head as a comment, and found in the answer', async () => {
  const server = await serve({ answer: () => ({ text: '\ndef add0(x):\n    return x + 0\n' }) });
  const { code, stdout } = await run(
    server,
    ...['--template', 'infill', '--hole', 'function', '--fim', 'qwen'],
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/pass@1 +1\.0000/);
  expect(server.requests[0]?.body.prompt).toBe(
    '<|fim_prefix|># def add0(x):\n#     """Returns x + 0."""\n<|fim_suffix|>\n<|fim_middle|>',
  );
});

test('an empty answer stays empty, whatever is behind the gap', async () => {
  const server = await serve({ answer: () => ({ text: '' }) });
  const { stdout } = await run(server, '--template', 'infill', '--fim', 'codellama', '--json');
  expect(JSON.parse(stdout).verdicts).toEqual({ no_code: 1 });
  expect(JSON.parse(read('completions.jsonl'))).toMatchObject({ completion: '' });
});

test('a server that does not know skip_special_tokens is asked without it', async () => {
  const server = await serve({
    answer: () => ({ text: '    return x + 0' }),
    fault: ({ body }) =>
      'skip_special_tokens' in body
        ? {
            kind: 'status',
            status: 400,
            body: JSON.stringify({ error: { message: 'unknown field: skip_special_tokens' } }),
          }
        : undefined,
  });
  expect((await run(server, '--template', 'infill', '--fim', 'deepseek')).code).toBe(0);
});

test('a server that takes no suffix is named the way out', async () => {
  const server = await serve({
    fault: () => ({
      kind: 'status',
      status: 400,
      body: JSON.stringify({ error: { message: 'suffix is not currently supported' } }),
    }),
  });
  const { code, stderr } = await run(server, '--template', 'infill');
  expect(code).toBe(3);
  expect(stderr).toContain('--fim FAMILY');
});

test.each([
  [['--fim', 'qwen'], '--template infill with it'],
  [['--hole', 'function'], '--template infill with it'],
  [['--template', 'infill', '--hole', 'function', '--extract', 'verbatim'], 'auto with --hole function'],
  [['--template', 'infill', '--system', 'Hi.'], '--template chat with it'],
  [['-m', 'reference', '--template', 'infill'], 'base or chat'],
])('%j is refused before anything is written', async (args, expected) => {
  const model = args.includes('-m') ? [] : ['-m', 'openai:any', '--base-url', 'http://127.0.0.1:1'];
  const { code, stderr } = await passk('run', '-p', 'suite.jsonl', ...model, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(expected);
  expect(existsSync(join(folder, 'reports'))).toBe(false);
});
