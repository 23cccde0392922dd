import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { serveStdio } from '../../src/server/stdio.ts';
import { DOUBLE, TRIPLE, useServer } from './serving.ts';

const { service } = useServer();

test('over pipes each line is a request, and every line of its answer has its id', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const served = serveStdio(service(), input, output, 4);
  input.write(`${JSON.stringify({ id: 'a', task_id: 'test/f', completions: [DOUBLE, TRIPLE] })}\n`);
  input.write(`${JSON.stringify({ id: 2, task_id: 'nowhere', completions: [DOUBLE] })}\n`);
  input.write('no json\n\n');
  for (let i = 0; i < 5; i++)
    input.write(
      `${JSON.stringify({ id: `g${i}`, task_id: 'test/f', completions: [DOUBLE, TRIPLE, DOUBLE] })}\n`,
    );
  input.end();
  await served;
  output.end();
  const text = (await output.toArray()).join('');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const of = (id: unknown) => lines.filter((line) => line.id === id);
  expect(of('a')).toMatchObject([
    { index: 0, reward: 1 },
    { index: 1, reward: 0 },
    { done: true, count: 2 },
  ]);
  expect(of(2)).toMatchObject([{ error: { code: 'E_INPUT' } }]);
  expect(of(undefined)).toMatchObject([{ error: { code: 'E_INPUT' } }]);
  for (let i = 0; i < 5; i++) expect(of(`g${i}`).at(-1)).toEqual({ id: `g${i}`, done: true, count: 3 });
});

test('a reader that is gone ends it, without a word and with nothing left to judge', async () => {
  const input = new PassThrough();
  const output = new PassThrough({ highWaterMark: 1 });
  const warnings: Error[] = [];
  process.on('warning', (warning) => warnings.push(warning));
  const served = serveStdio(service(), input, output, 1000);
  for (let i = 0; i < 30; i++)
    input.write(
      `${JSON.stringify({ id: i, task_id: 'test/f', completions: [DOUBLE, TRIPLE, `${DOUBLE}#${i}`] })}\n`,
    );
  await once(output, 'readable');
  output.destroy(new Error('EPIPE'));
  await served;
  await expect.poll(() => service().admission.inFlight()).toBe(0);
  expect(warnings).toEqual([]);
});
