import { afterEach, expect, test } from 'vitest';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from '../model/loopback-server.ts';
import { error, json, whole } from '../model/replies.ts';
import { runInProcess } from './in-process.ts';
import { addingSuite, usePassk } from './passk.ts';

const { folder, read, runs, write } = usePassk();
const passk = (...args: string[]) => runInProcess(folder(), args);

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const JUDGED = ['-p', 'suite.jsonl', '-q', '-w', '1', '--no-preflight'];

async function run(reply: LoopbackFault | ((number: number) => LoopbackFault), ...more: string[]) {
  write('suite.jsonl', addingSuite(3));
  server = await startLoopbackServer({
    fault: ({ number }) => (typeof reply === 'function' ? reply(number) : reply),
  });
  return passk('run', ...JUDGED, '-n', '4', '-m', 'openai:m', '--base-url', server.baseUrl, ...more);
}

const said = (message: object, finish: string) => json(whole(message, finish));

test.each<[string, LoopbackFault, object, string]>([
  [
    'cut',
    said({ content: 'def' }, 'length'),
    { cut: 12 },
    '12 of 12 answers were cut at the token limit (--max-tokens).',
  ],
  [
    'cut in thought',
    said({ content: null, reasoning_content: 'Hm' }, 'length'),
    { cut_thinking: 12 },
    '12 of 12 answers were cut at the token limit (--max-tokens) while the model was still thinking.',
  ],
  ['cut in tags', said({ content: '<think>Hm' }, 'length'), { cut_thinking: 12 }, 'still thinking.'],
  [
    'thought alone',
    said({ content: null, reasoning: 'x = 1' }, 'stop'),
    { only_thinking: 12 },
    '12 of 12 answers hold thinking alone.',
  ],
  [
    'filtered',
    error(400, { error: { message: 'no', code: 'content_filter' } }),
    { filtered: 12 },
    '12 of 12 answers were held back by the filter of the server.',
  ],
  [
    'refused',
    said({ content: null, refusal: 'No.' }, 'stop'),
    { refused: 12 },
    '12 of 12 answers are refusals.',
  ],
  [
    'calls of tools',
    said({ content: null, tool_calls: [{ id: 'x' }] }, 'tool_calls'),
    { tool_calls: 12 },
    '12 of 12 answers call tools that nobody offered',
  ],
  ['empty', said({ content: '' }, 'stop'), { empty: 12 }, '12 of 12 answers are empty.'],
])('answers that are %s are counted beside pass@1 in every report', async (_, reply, causes, sentence) => {
  const { code, stdout } = await run(reply);
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
  const [name] = runs();
  expect(read(`reports/${name}/report.md`).replaceAll('\\', '')).toContain(sentence);
  expect(read(`reports/${name}/report.html`)).toContain(sentence);
  const { stdout: scored } = await passk('score', `reports/${name}`, '--json');
  expect(JSON.parse(scored)).toMatchObject({ answer_causes: { answers: 12, causes } });
});

test('one of several is told by its number, and a run of whole answers has nothing to tell', async () => {
  const { stdout } = await run((number) => said({ content: 'x = 1' }, number === 0 ? 'length' : 'stop'));
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('1 of 12 answers was cut at the token limit');
  await server?.close();
  const { stdout: none } = await run(said({ content: 'x = 1' }, 'stop'), '--json');
  expect(JSON.parse(none)).not.toHaveProperty('answer_causes');
});

test('a samples file that says how its answers ended is told of, too', async () => {
  write('suite.jsonl', addingSuite(1));
  const lines = [{ completion: 'x' }, { completion: 'x', finish_reason: 'max_tokens' }, { completion: '' }];
  write('samples.jsonl', lines.map((line) => `${JSON.stringify({ task_id: 't/0', ...line })}\n`).join(''));
  const { stdout } = await passk('eval', 'samples.jsonl', ...JUDGED, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ answer_causes: { answers: 3, causes: { cut: 1, empty: 1 } } });
});

test('--extra-body and --reasoning-effort are sent, kept, reported, and the same when the run is resumed', async () => {
  const extra = '{"top_k": 20, "chat_template_kwargs": {"enable_thinking": false, "camelCase": 1}}';
  const { stdout } = await run(
    said({ content: 'x = 1' }, 'stop'),
    '--extra-body',
    extra,
    '--reasoning-effort',
    'high',
  );
  expect(server?.requests[0]?.body).toMatchObject({ ...JSON.parse(extra), reasoning_effort: 'high' });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('reasoning effort high, extra body {"top_k":20');
  const path = `reports/${runs()[0]}`;
  const { sampling } = JSON.parse(read(`${path}/manifest.json`)) as { sampling: object };
  expect(sampling).toEqual({ reasoning_effort: 'high', extra_body: JSON.parse(extra) });
  expect(JSON.parse((await passk('score', path, '--json')).stdout)).toMatchObject({ sampling });

  const resume = (...flags: string[]) => passk('run', '--resume', path, '-q', ...flags);
  for (const [flag, value] of [
    ['--extra-body', '{"top_k": 21}'],
    ['--extra-body', '{}'],
    ['--reasoning-effort', 'low'],
  ] as const) {
    const { code, stderr } = await resume(flag, value);
    expect(code).toBe(2);
    expect(stderr).toContain(`${flag}: the run has`);
  }
  const reordered = '{"chat_template_kwargs": {"camelCase": 1, "enable_thinking": false}, "top_k": 20}';
  expect(await resume('--extra-body', reordered, '--reasoning-effort', 'high', '-n', '5')).toMatchObject({
    code: 0,
  });
  expect(server?.requests).toHaveLength(15);
  expect(server?.requests[14]?.body).toMatchObject({ ...JSON.parse(extra), reasoning_effort: 'high' });
});

test.each([
  ['--extra-body', '{"n": 2}', '-n and --samples-per-request'],
  ['--extra-body', 'x', 'no JSON'],
  ['--reasoning-effort', 'very high', '--reasoning-effort'],
])('%s %s is refused before anything is written', async (flag, value, message) => {
  const { code, stderr } = await run(said({ content: 'x' }, 'stop'), flag, value);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(runs()).toEqual([]);
});
